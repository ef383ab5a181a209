package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes types of the fields of one page. */
final class PageTypes {

  private final TypeRegistry registry;
  private final Origin origin;
  private final String resource;
  private final Map<String, ObjectType> byTypeName = new HashMap<>();
  private final List<Member> withoutMembers = new ArrayList<>();

  /**
   * For one page.
   *
   * @param resource what to put before names that are taken
   */
  PageTypes(TypeRegistry registry, Origin origin, String resource) {
    this.registry = registry;
    this.origin = origin;
    this.resource = resource;
  }

  /** The type of an object with these fields. */
  ObjectType object(String name, List<Field> fields, int line) {
    return object(new ComponentName(name, resource), fields, line);
  }

  private ObjectType object(ComponentName name, List<Field> fields, int line) {
    return registry.object(
        name,
        fields,
        () -> {
          ObjectType type = new ObjectType(name, origin, line);
          fields.forEach(field -> type.add(member(field, name.wanted())));
          return type;
        });
  }

  /** A field of a body, or a parameter. */
  Member member(Field field, String owner) {
    Member member = Member.told(field, origin, owner);
    String typeName = field.type().name().toLowerCase(Locale.ROOT);
    if (!field.children().isEmpty()) {
      ObjectType object = object(nameOf(field, owner), field.children(), field.line());
      member.setObject(object);
      remember(typeName, object);
    } else if (field.type().kind() == Kind.NAMED) {
      withoutMembers.add(member);
    }
    ComponentName enumName = enumName(field, owner);
    EnumType values = registry.values(enumName, field, () -> EnumType.of(field, enumName, origin));
    if (values != null) {
      member.setValues(values);
    }
    return member;
  }

  /** With what is in it, for it may have been made of another page. */
  private void remember(String typeName, ObjectType object) {
    if (typeName.isEmpty() || byTypeName.putIfAbsent(typeName, object) == null) {
      for (Member member : object.members()) {
        ObjectType below = member.object();
        if (below != null && below != object) {
          remember(member.field().type().name().toLowerCase(Locale.ROOT), below);
        }
      }
    }
  }

  private ComponentName nameOf(Field field, String owner) {
    String name = Identifiers.pascal(field.type().name());
    return name.isEmpty()
        ? new ComponentName(owner + Identifiers.pascal(field.name()), resource)
        : new ComponentName(name, resource);
  }

  /** A name of one word says too little by itself. */
  private static ComponentName enumName(Field field, String owner) {
    String name = Identifiers.pascal(field.name());
    boolean plain = Identifiers.of(field.name()).size() > 1;
    return new ComponentName(plain ? name : owner + name, owner);
  }

  /** What pages describe once, they only name elsewhere. */
  void link() {
    for (Member member : withoutMembers) {
      ObjectType known = byTypeName.get(member.field().type().name().toLowerCase(Locale.ROOT));
      if (known != null) {
        member.borrow(known);
      }
    }
  }
}
