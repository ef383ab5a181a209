import java.nio.file.Files
import java.nio.file.Path

// OpenAPI Generator's command line writes the same files as its Maven plugin.
Path folder = basedir.toPath()
Path fromPlugin = folder.resolve('target/generated-sources/pet-shop')
Path fromCommandLine = folder.resolve('target/from-command-line')

String classPath =
    ['openapi-generator-cli.jar', 'javapoet.jar']
        .collect { Path.of(commandLineJars, it).toString() }
        .plus(codegenJar)
        .join(File.pathSeparator)
def command = [
    Path.of(System.getProperty('java.home'), 'bin', 'java').toString(),
    '-cp', classPath, 'org.openapitools.codegen.OpenAPIGenerator', 'generate',
    '-g', 'larkfit',
    '-i', folder.resolve('src/main/openapi/pet-shop.yaml').toString(),
    '-o', fromCommandLine.toString(),
    '--invoker-package', 'com.example.shop',
    '--api-package', 'com.example.shop.api',
    '--model-package', 'com.example.shop.model',
    '--additional-properties', 'facadeName=PetShop',
]
Process process =
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve('command-line.log').toFile())
        .start()
assert process.waitFor() == 0 : 'see command-line.log'

static Map<String, String> sources(Path root) {
  Files.walk(root).withCloseable { files ->
    files
        .filter { it.toString().endsWith('.java') }
        .toList()
        .collectEntries { [root.relativize(it).toString(), Files.readString(it)] }
  }
}

Map<String, String> expected = sources(fromPlugin)
Map<String, String> actual = sources(fromCommandLine)
assert !expected.isEmpty()
assert actual.keySet() == expected.keySet()
expected.each { path, content -> assert actual[path] == content : path }
return true
