package io.larkfit.spec.record;

import com.fasterxml.jackson.databind.util.StdConverter;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Structure;
import org.jspecify.annotations.Nullable;

/** How sure a tree is, as a record shows it: numbers for what is in doubt only. */
record StructureRow(
    Structure.Certainty certainty, @Nullable Double margin, @Nullable Located<String> doubt) {

  /** For writing. */
  static final class Writing extends StdConverter<Structure, StructureRow> {

    @Override
    public StructureRow convert(Structure structure) {
      Double margin = structure.margin();
      return new StructureRow(
          structure.certainty(), margin.isInfinite() ? null : margin, structure.doubt());
    }
  }

  /** For reading. */
  static final class Reading extends StdConverter<StructureRow, Structure> {

    @Override
    public Structure convert(StructureRow row) {
      return new Structure(
          row.certainty, row.margin == null ? Double.POSITIVE_INFINITY : row.margin, row.doubt);
    }
  }
}
