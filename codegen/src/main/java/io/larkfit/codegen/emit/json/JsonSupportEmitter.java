package io.larkfit.codegen.emit.json;

import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.DeprecatedTypes;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import java.util.stream.Stream;

/** The {@code json} package: as much of it as the spec needs. */
public final class JsonSupportEmitter {

  private final Needs needs;
  private final TypeNames types;
  private final DeprecatedTypes deprecated;

  public JsonSupportEmitter(ApiSpec spec, TypeNames types, DeprecatedTypes deprecated) {
    this.needs = Needs.of(spec);
    this.types = types;
    this.deprecated = deprecated;
  }

  public Stream<TypeSpec> emit() {
    return Stream.of(adapters(), factories(), models(), checks(), unions()).flatMap(some -> some);
  }

  private Stream<TypeSpec> adapters() {
    Stream.Builder<TypeSpec> adapters = Stream.builder();
    ContainerAdapterEmitters containers = new ContainerAdapterEmitters(types);
    adapters
        .add(new JsonEmitter(types, needs).emit())
        .add(new ScalarAdapterEmitter(types, needs).emit())
        .add(containers.list())
        .add(containers.map())
        .add(containers.nullable());
    if (needs.standaloneEnums()) {
      adapters.add(containers.enumeration());
    }
    if (needs.any()) {
      adapters.add(new AnyAdapterEmitter(types).emit());
    }
    return adapters.build();
  }

  private Stream<TypeSpec> factories() {
    FactoryEmitters factories = new FactoryEmitters(types, needs);
    return Stream.of(
        deprecated.suppressIn(factories.generated(), needs.adapted().stream()),
        factories.standard());
  }

  private Stream<TypeSpec> models() {
    return needs.models()
        ? Stream.of(
            new ModelAdapterEmitter(types, needs.ranked()).emit(),
            new FieldsEmitter(types, needs).emit())
        : Stream.empty();
  }

  private Stream<TypeSpec> checks() {
    if (!needs.checked()) {
      return Stream.empty();
    }
    CopiesEmitters copies = new CopiesEmitters(types, needs);
    ViolationsEmitters violations = new ViolationsEmitters(types, needs);
    Stream.Builder<TypeSpec> checks = Stream.builder();
    checks
        .add(copies.copies())
        .add(violations.violations())
        .add(violations.exception())
        .add(new CheckEmitter(types, needs).emit());
    if (needs.enumsInModels()) {
      checks.add(copies.unrecognized());
    }
    return checks.build();
  }

  private Stream<TypeSpec> unions() {
    Stream.Builder<TypeSpec> unions = Stream.builder();
    if (needs.ranked() || needs.discriminated()) {
      unions.add(new UnionAdapterEmitter(types).emit());
    }
    if (needs.ranked()) {
      unions.add(new BestFitAdapterEmitter(types).emit());
      new MatchEmitters(types).emit().forEach(unions::add);
    }
    if (needs.discriminated()) {
      new DiscriminatedAdapterEmitter(types).emit().forEach(unions::add);
    }
    return unions.build();
  }
}
