package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.ir.DocumentedError;
import io.larkfit.codegen.ir.RateLimit;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Extensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a platform documents beyond OpenAPI: its limits and its errors. */
public final class PlatformParser {

  private static final Set<String> LIMIT_KEYS = Set.of("per-minute", "per-second", "special");
  private static final Set<String> ERROR_KEYS =
      Set.of("code", "status", "meaning", "remedy", "kind");
  private static final Set<String> KINDS =
      Set.of(
          "invalid-request",
          "token-missing",
          "token-invalid",
          "token-malformed",
          "user-token-invalid",
          "scope-missing",
          "forbidden",
          "not-found",
          "app-unavailable",
          "rate-limited",
          "internal",
          "data-unavailable",
          "wrong-credentials");

  private final ErrorCollector errors;

  public PlatformParser(ErrorCollector errors) {
    this.errors = errors;
  }

  @Nullable RateLimit rateLimit(Extensions owner) {
    Extensions limit = owner.object("x-larkfit-rate-limit");
    if (limit == null) {
      return null;
    }
    limit.allowOnly(LIMIT_KEYS);
    Integer perSecond = positive(limit, "per-second");
    Integer perMinute = positive(limit, "per-minute");
    boolean special = Boolean.TRUE.equals(limit.flag("special"));
    if (special == (perSecond != null || perMinute != null)) {
      errors.error(
          owner.pointer("x-larkfit-rate-limit"),
          "a limit has either numbers or 'special: true'",
          "Write {per-minute: 1000, per-second: 50}, one of the two, or {special: true}.");
    }
    return new RateLimit(perSecond, perMinute, special);
  }

  public List<DocumentedError> errors(Extensions owner) {
    List<DocumentedError> documented = new ArrayList<>();
    for (Extensions entry : owner.objects("x-larkfit-errors")) {
      entry.allowOnly(ERROR_KEYS);
      Long code = required(entry, "code", entry.integer("code"));
      String meaning = required(entry, "meaning", entry.text("meaning"));
      if (code != null && meaning != null) {
        documented.add(
            new DocumentedError(
                code,
                status(entry),
                meaning.strip(),
                entry.textOrEmpty("remedy").strip(),
                kind(entry)));
      }
    }
    return documented;
  }

  private <T> @Nullable T required(Extensions entry, String key, @Nullable T value) {
    if (!entry.has(key)) {
      errors.error(
          entry.pointer(key), "a documented error needs '" + key + "'", "Add " + key + ".");
    }
    return value;
  }

  private @Nullable Integer status(Extensions entry) {
    Long status = entry.integer("status");
    if (status == null) {
      return null;
    }
    if (status < 100 || status > 599) {
      errors.error(
          entry.pointer("status"), status + " is no HTTP status", "Use a status from 100 to 599.");
      return null;
    }
    return status.intValue();
  }

  private String kind(Extensions entry) {
    String kind = entry.textOrEmpty("kind");
    if (!kind.isEmpty() && !KINDS.contains(kind)) {
      errors.error(
          entry.pointer("kind"),
          "'" + kind + "' is no kind of error",
          "Use one of " + String.join(", ", KINDS.stream().sorted().toList()) + ".");
    }
    return kind;
  }

  private @Nullable Integer positive(Extensions limit, String key) {
    Long value = limit.integer(key);
    if (value == null) {
      return null;
    }
    if (value < 1 || value > Integer.MAX_VALUE) {
      errors.error(limit.pointer(key), "a limit must be positive", "Write a number above 0.");
      return null;
    }
    return value.intValue();
  }
}
