package io.larkfit.spec.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Structure;
import java.io.Serial;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds facts to JSON trees, whatever the facts are: one that is new needs no code here. */
public final class FactTree {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new FactForm())
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .defaultPropertyInclusion(Value.construct(Include.NON_NULL, Include.ALWAYS))
          .withConfigOverride(
              List.class,
              list ->
                  list.setInclude(Value.construct(Include.NON_EMPTY, Include.ALWAYS))
                      .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new Moments()))
          .addMixIn(Field.class, FieldMixIn.class)
          .addMixIn(Structure.class, StructureMixIn.class)
          .build();

  private FactTree() {}

  /** The facts of a page: what `larkfit read --json` prints, and in a record but for its words. */
  public static ObjectNode of(Page page) {
    return MAPPER.valueToTree(page);
  }

  public static ObjectNode of(Remark remark) {
    return MAPPER.valueToTree(remark);
  }

  /**
   * The page in a tree.
   *
   * @throws JsonProcessingException if it is none
   */
  static Page page(ObjectNode tree) throws JsonProcessingException {
    return MAPPER.treeToValue(tree, Page.class);
  }

  @JsonSerialize(converter = FieldRow.Writing.class)
  @JsonDeserialize(converter = FieldRow.Reading.class)
  private interface FieldMixIn {}

  @JsonSerialize(converter = StructureRow.Writing.class)
  @JsonDeserialize(converter = StructureRow.Reading.class)
  private interface StructureMixIn {}

  /** Constants as in {@code self-built}; and what may not be null must be there. */
  private static final class FactForm extends JacksonAnnotationIntrospector {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
        MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
      for (int i = 0; i < constants.length; i++) {
        names[i] = Ids.of(constants[i]);
      }
      return names;
    }

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
      return member instanceof AnnotatedParameter parameter
          && parameter.getDeclaringClass().isRecord()
          && isRequired(parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()]);
    }

    /** An empty list is left out. */
    private static boolean isRequired(RecordComponent component) {
      return !List.class.isAssignableFrom(component.getType())
          && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
  }

  /** Moments as in {@code 2024-04-15T06:21:35Z}. */
  private static final class Moments extends FromStringDeserializer<Instant> {

    @Serial private static final long serialVersionUID = 1L;

    Moments() {
      super(Instant.class);
    }

    @Override
    protected Instant _deserialize(String value, DeserializationContext context)
        throws JsonMappingException {
      try {
        return Instant.parse(value);
      } catch (DateTimeException e) {
        throw JsonMappingException.from(context, value + " is no moment", e);
      }
    }
  }
}
