package io.larkfit.spec.page;

import io.larkfit.spec.fact.RateLimit;
import io.larkfit.spec.fact.RateLimit.Period;
import io.larkfit.spec.fact.RateLimit.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rate limits. */
final class RateLimits {

  private static final Pattern QUOTA =
      Pattern.compile(
          "(\\d[\\d,]{0,10})\\s*+次?+\\s*+/\\s*+(?:每)?(秒|分钟|分|小时|天|日)|(\\d[\\d,]{0,10})\\s*+QPS");

  private RateLimits() {}

  static RateLimit of(String text) {
    List<Quota> quotas = new ArrayList<>();
    Matcher matcher = QUOTA.matcher(text);
    while (matcher.find()) {
      boolean qps = matcher.group(3) != null;
      String calls = (qps ? matcher.group(3) : matcher.group(1)).replace(",", "");
      quotas.add(new Quota(Long.parseLong(calls), qps ? Period.SECOND : period(matcher.group(2))));
    }
    return new RateLimit(quotas.isEmpty(), quotas);
  }

  /** What a text says beside limits. */
  static String rest(String text) {
    return QUOTA.matcher(text).replaceAll("").replaceAll("特殊(?:频控)?|[\\[\\]、，,]", "");
  }

  private static Period period(String text) {
    return switch (text) {
      case "秒" -> Period.SECOND;
      case "分", "分钟" -> Period.MINUTE;
      case "小时" -> Period.HOUR;
      default -> Period.DAY;
    };
  }
}
