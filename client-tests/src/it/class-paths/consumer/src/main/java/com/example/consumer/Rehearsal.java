package com.example.consumer;

import io.larkfit.FeishuException;
import io.larkfit.sandbox.FeishuSandbox;

/** Runs the program against a sandbox in this JVM, as tests do. */
public final class Rehearsal {
  private Rehearsal() {}

  /** Prints what the program prints, a failure's code, and what the sandbox finds wrong. */
  public static void main(String[] args) {
    try (FeishuSandbox sandbox = FeishuSandbox.start()) {
      System.setProperty("feishu.server", sandbox.baseUrl());
      Main.main(args);
      sandbox.fail("createAgentSchedules", 154000);
      try {
        Main.main(args);
      } catch (FeishuException e) {
        System.out.println("Refused with " + e.code());
      }
      sandbox.exchanges().stream()
          .flatMap(exchange -> exchange.problems().stream())
          .forEach(System.out::println);
    }
  }
}
