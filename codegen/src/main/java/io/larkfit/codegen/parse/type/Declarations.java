package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.name.ClassNames;
import io.larkfit.codegen.name.JavaNames;
import io.larkfit.codegen.parse.document.Annotations;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Extensions;
import io.larkfit.codegen.parse.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The types to generate, in the order in which the document mentions them. */
public final class Declarations {

  private final Options options;
  private final ClassNames names;
  private final ErrorCollector errors;

  /** A type under construction stands here without a value, before the types within it. */
  private final Map<ClassRef, @Nullable TypeDecl> types = new LinkedHashMap<>();

  public Declarations(Options options, ClassNames names, ErrorCollector errors) {
    this.options = options;
    this.names = names;
    this.errors = errors;
  }

  /** Settles the class of a schema that is about to be declared. */
  ClassRef begin(Shape shape, Place place) {
    ClassRef name = place.decided();
    if (name == null) {
      name = names.allocate(packageOf(shape, place), place.stem());
    }
    types.put(name, null);
    return name;
  }

  /** Settles the class of a parameter's enum, which operations may share. */
  ClassRef begin(Shape shape, Place place, String parameter) {
    ClassRef name = names.allocate(packageOf(shape, place), parameter, place.stem());
    types.put(name, null);
    return name;
  }

  String packageOf(Shape shape, Place place) {
    return packageOf(shape.annotations, place.packageName());
  }

  void finish(TypeDecl type) {
    types.put(type.name(), type);
  }

  ClassRef allocate(Annotations annotations, String stem) {
    return names.allocate(packageOf(annotations, options.modelPackage()), stem);
  }

  String rootPackage() {
    return options.modelPackage();
  }

  /** The package that {@code x-larkfit-package} names, else the given one. */
  String packageOf(Annotations annotations, String otherwise) {
    Extensions extensions = new Extensions(annotations.extensions(), annotations.pointer(), errors);
    return below(options.modelPackage(), extensions, otherwise, errors);
  }

  public static String below(
      String root, Extensions extensions, String otherwise, ErrorCollector errors) {
    String text = extensions.text("x-larkfit-package");
    if (text == null) {
      return otherwise;
    }
    if (!JavaNames.isPackage(text)) {
      errors.error(
          extensions.pointer("x-larkfit-package"),
          "'" + text + "' is no Java package",
          "Write lower-case words joined by dots, such as helpdesk.v1.");
      return otherwise;
    }
    return root.isEmpty() ? text : root + "." + text;
  }

  public List<TypeDecl> types() {
    return types.values().stream().filter(Objects::nonNull).toList();
  }
}
