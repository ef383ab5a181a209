import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.FileTime

Path folder = basedir.toPath()
Path generated = folder.resolve('target/generated-sources/weather')
Path document = folder.resolve('src/main/openapi/weather.yaml')

static Map<String, String> sources(Path root) {
  Files.walk(root).withCloseable { files ->
    files
        .filter { it.toString().endsWith('.java') }
        .toList()
        .collectEntries { [root.relativize(it).toString(), Files.readString(it)] }
  }
}

// The Maven plugin, six times over the same output. ------------------------------------------
List<String> runs =
    folder.resolve('build.log').toFile().text.split(/(?m)^.*Building weather 1\.4\.0.*$/).drop(1)
assert runs.size() == 6
def written = { String run -> run.readLines().count { it.contains('writing file') && it.contains('.java') } }

assert written(runs[0]) > 30
// Nothing changed: no file is rewritten, and javac is not called.
assert written(runs[1]) == 0
assert runs[1].contains('Nothing to compile')
assert !runs[1].contains('Compiling ')
// Another option: everything is generated again, and compiled.
assert written(runs[2]) > 30
assert runs[2] =~ /Compiling \d+ source files/
// Some schemas and operations have vanished, and so have their sources.
assert sources(generated).keySet().every { !it.contains('Picture') }
assert sources(generated).keySet().any { it.endsWith('StationsApi.java') }
// A document that is refused: the reason without a stack trace, and the old sources stay.
assert written(runs[4]) == 0
assert runs[4].contains("'Weather Model' is no Java package")
assert !runs[4].contains('at io.larkfit.codegen')
// An option that has no effect is refused; configOptions reach the generator all the same.
assert written(runs[5]) == 0
assert runs[5].contains('does not support the option useRxJava3: name the type that methods')

// The command line. -----------------------------------------------------------------------------
Path output = folder.resolve('target/from-command-line')
List<String> place = []
def run = { List<String> arguments ->
  def command =
      [Path.of(System.getProperty('java.home'), 'bin', 'java').toString(), *place, '-jar',
       commandLine, *arguments]
  Process process = new ProcessBuilder(command).redirectErrorStream(true).start()
  String log = process.inputStream.getText('UTF-8')
  folder.resolve('command-line.log').toFile() << "$arguments\n$log\n"
  [status: process.waitFor(), log: log]
}
def generate = { Path spec, String... more ->
  run([
      'generate', '-i', spec.toString(), '-o', output.toString(),
      '--invoker-package', 'com.example.weather',
      '--model-package', 'com.example.weather.model',
      '-p', 'facadeName=Weather', *more])
}

assert generate(document).status == 0
Map<String, String> first = sources(output)
assert first.keySet().any { it.endsWith('PicturesApi.java') }

Path marked = output.resolve('src/main/java/com/example/weather/model/Station.java')
FileTime longAgo = FileTime.fromMillis(1_000_000)
Files.setLastModifiedTime(marked, longAgo)
def repeated = generate(document)
assert repeated.status == 0
assert written(repeated.log) == 0
assert Files.getLastModifiedTime(marked) == longAgo
assert sources(output) == first

def refused = generate(document.resolveSibling('refused.yaml'))
assert refused.status == 1
assert refused.log.contains('#/components/schemas/Station')
assert refused.log.contains("'Weather Model' is no Java package")
assert !refused.log.contains('\tat ')
assert sources(output) == first

// Elsewhere: the same sources, and messages that can be read.
place = [
    '-Duser.language=tr', '-Duser.country=TR', '-Duser.timezone=Pacific/Kiritimati',
    '-Dfile.encoding=US-ASCII']
assert output.toFile().deleteDir()
assert generate(document).status == 0
assert sources(output) == first
Path chinese = folder.resolve('target/chinese.yaml')
Files.writeString(
    chinese, Files.readString(document.resolveSibling('refused.yaml')).replace('Weather M', '天气 m'))
assert generate(chinese).log.contains("'天气 model' is no Java package")
place = []

def ignored = generate(document, '--model-name-suffix', 'Dto')
assert ignored.status == 1
assert ignored.log.contains('does not support the option modelNameSuffix')
assert !ignored.log.contains('\tat ')

assert run(['config-help']).log.contains('facadeName')
assert run(['--help']).log.contains('larkfit-codegen-cli.jar generate')

// Both write the same.
assert generate(document.resolveSibling('without-pictures.yaml')).status == 0
assert sources(output) == sources(generated)
return true
