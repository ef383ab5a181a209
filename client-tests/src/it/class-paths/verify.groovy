// What went over the wire, by the program that sent it.
Map<String, List> exchanges =
    context.sandbox.exchanges().groupBy { it.request().header('User-Agent').tokenize(' ').last() }
context.sandbox.close()

def whatIsWrong = { String name, expected ->
  File file = new File(basedir, "$name/outcome.txt")
  String outcome =
      file.exists() ? file.readLines().findAll { !it.startsWith('SLF4J') }.join('\n') : 'did not run'
  List sent = exchanges.getOrDefault(name, [])
  if (expected.says) {
    return outcome == expected.says && sent.empty ? null : outcome
  }
  boolean isRight =
      outcome == 'Read MONDAY' &&
      sent*.operationId() ==
          ['createAgentSchedules', 'issueTenantAccessToken', 'getAgentSchedule', 'createTimeoffEvent'] &&
      sent.every { it.problems().empty } &&
      sent.every { it.request().header('User-Agent').contains(" okhttp/$expected.runsOn ") }
  isRight ? null : "$outcome\n$sent"
}
Map<String, String> wrong =
    context.cases
        .collectEntries { name, expected -> [name, whatIsWrong(name, expected)] }
        .findAll { it.value != null }
assert wrong.isEmpty()
return true
