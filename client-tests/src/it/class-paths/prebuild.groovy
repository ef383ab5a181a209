import io.larkfit.sandbox.FeishuSandbox
import java.nio.file.FileSystems
import java.nio.file.Files
import java.nio.file.Path

// Where the libraries come from: a BOM, dependencies that are declared before the client and after it, what all of
// them leave out; or a jar that has them inside. Then the OkHttp that the program runs on, or what it says.
context.cases = [
  'as-it-is': [runsOn: '4.12.0'],
  'boot-2.7': [bom: 'org.springframework.boot:spring-boot-dependencies:2.7.18', runsOn: '4.9.3'],
  'boot-3.1': [bom: 'org.springframework.boot:spring-boot-dependencies:3.1.12', runsOn: '4.10.0'],
  'boot-3.5': [bom: 'org.springframework.boot:spring-boot-dependencies:3.5.7', runsOn: '4.12.0'],
  'boot-4.0': [bom: 'org.springframework.boot:spring-boot-dependencies:4.0.7', runsOn: '4.12.0'],
  'okhttp-4.9': [first: 'com.squareup.okhttp3:okhttp:4.9.3', without: 'okio', runsOn: '4.9.3'],
  'okhttp-4.10': [first: 'com.squareup.okhttp3:okhttp:4.10.0', runsOn: '4.10.0'],
  'okhttp-4.12': [bom: 'com.squareup.okhttp3:okhttp-bom:4.12.0', runsOn: '4.12.0'],
  'okhttp-5.0': [
    bom: 'com.squareup.okhttp3:okhttp-bom:5.0.0', first: 'com.squareup.okhttp3:okhttp-jvm:5.0.0',
    runsOn: '5.0.0'],
  'okhttp-5.3': [
    bom: 'com.squareup.okhttp3:okhttp-bom:5.3.2', first: 'com.squareup.okhttp3:okhttp-jvm', runsOn: '5.3.2'],
  'okhttp-5.5': [
    bom: 'com.squareup.okhttp3:okhttp-bom:5.5.1', first: 'com.squareup.okhttp3:okhttp-jvm', runsOn: '5.5.1'],
  'retrofit-2': [
    bom: 'com.squareup.okhttp3:okhttp-bom:4.12.0', first: 'com.squareup.retrofit2:retrofit:2.11.0',
    runsOn: '4.12.0'],
  'modules-okhttp-4': [areModules: true, runsOn: '4.12.0'],
  'modules-okhttp-5': [
    bom: 'com.squareup.okhttp3:okhttp-bom:5.5.1', first: 'com.squareup.okhttp3:okhttp-jvm',
    areModules: true, runsOn: '5.5.1'],
  'shaded': [jar: 'consumer/target/consumer-1-shaded.jar', runsOn: '4.12.0'],
  'relocated': [jar: 'consumer/target/consumer-1-relocated.jar', runsOn: '4.12.0'],
  'okhttp-3': [
    first: 'com.squareup.retrofit2:retrofit:2.11.0',
    says: 'OkHttp 3, of okhttp-3.14.9.jar, is too old: set com.squareup.okhttp3:okhttp to 4.12.0, or at least to' +
        ' 4.9.3.'],
  'okhttp-empty': [
    bom: 'com.squareup.okhttp3:okhttp-bom:5.3.2',
    says: "OkHttp's classes are missing, though there is okhttp-5.3.2.jar: Maven's com.squareup.okhttp3:okhttp is an" +
        ' empty jar from version 5 on. Add com.squareup.okhttp3:okhttp-jvm of the same version, or use okhttp' +
        ' 4.12.0.'],
  'okhttp-missing': [
    without: 'okhttp',
    says: "OkHttp's classes are missing: Maven's com.squareup.okhttp3:okhttp is an empty jar from version 5 on. Add" +
        ' com.squareup.okhttp3:okhttp-jvm of the same version, or use okhttp 4.12.0.'],
  'okhttp-twice': [
    first: 'com.squareup.okhttp3:okhttp-jvm:5.5.1',
    says: "OkHttp's classes are there more than once, in okhttp-jvm-5.5.1.jar and okhttp-4.12.0.jar: keep one. With" +
        ' okhttp-jvm 5, set com.squareup.okhttp3:okhttp to the same version, at which it is empty.'],
  'okio-missing': [
    without: 'okio-jvm', says: "Okio's classes are missing: add com.squareup.okio:okio-jvm."],
  'okio-twice': [
    first: 'com.squareup.okhttp3:okhttp:4.9.3',
    says: "Okio's classes are there more than once, in okio-2.8.0.jar and okio-jvm-3.18.2.jar: exclude" +
        ' com.squareup.okio:okio, and keep okio-jvm.'],
  'okio-old': [
    bom: 'com.squareup.okhttp3:okhttp-bom:5.5.1', first: 'com.squareup.okio:okio-jvm:3.9.0',
    last: 'com.squareup.okhttp3:okhttp-jvm',
    says: 'Okio, of okio-jvm-3.9.0.jar, is too old for OkHttp 5.5.1: set com.squareup.okio:okio-jvm to 3.16.0 or' +
        ' newer.'],
]
// Tests bring the sandbox, whose Jackson is theirs, too.
['boot-2.7', 'boot-3.1', 'boot-3.5', 'boot-4.0'].each { name ->
  context.cases[name + '-tests'] = [
    bom: context.cases[name].bom, last: 'io.larkfit:larkfit-sandbox:${larkfit.version}', main: 'Rehearsal',
    says: 'Read MONDAY\nRefused with 154000']
}
List<String> modules = []
if (shrink.toBoolean()) {
  modules += 'shrunk'
  context.cases['proguard'] = [jar: 'shrunk/target/shrunk.jar', runsOn: '4.12.0']
  // The classes of the JDK that ProGuard looks at: not every JDK has them in a file that it reads.
  Path jdk = basedir.toPath().resolve('jdk')
  Path image = FileSystems.getFileSystem(URI.create('jrt:/')).getPath('modules')
  ['java.base', 'java.logging'].each { name ->
    Path module = image.resolve(name)
    Files.walk(module).withCloseable { files ->
      files.filter { Files.isRegularFile(it) && it.getName(2).toString().startsWith('java') }.each {
        Path copy = jdk.resolve(module.relativize(it).toString())
        Files.createDirectories(copy.parent)
        Files.copy(it, copy)
      }
    }
  }
}

context.sandbox = FeishuSandbox.start()
new File(basedir, 'sandbox.args').text = """\
  -Dfeishu.server=${context.sandbox.baseUrl()}
  -Dfeishu.app=${context.sandbox.appId()}
  -Dfeishu.app.secret=${context.sandbox.appSecret()}
  -Dfeishu.user.token=${context.sandbox.userToken()}
  -Dfeishu.helpdesk=${context.sandbox.helpdeskId()}
  -Dfeishu.helpdesk.token=${context.sandbox.helpdeskToken()}
"""

def coordinates = { String text ->
  def (group, artifact, version) = text.tokenize(':')
  "<groupId>$group</groupId><artifactId>$artifact</artifactId>" + (version ? "<version>$version</version>" : '')
}
def exclusions = { String artifact ->
  artifact ? "<exclusions><exclusion><groupId>*</groupId><artifactId>$artifact</artifactId></exclusion></exclusions>" : ''
}
def dependency = { String text, String without ->
  "<dependency>${coordinates(text)}${exclusions(without)}</dependency>"
}
def arguments = {
  String main = 'com.example.consumer.' + (it.main ?: 'Main')
  List<String> all =
      it.jar
          ? ['-jar', "../$it.jar"]
          : it.areModules
              ? ['--module-path', '<classpath/>', '--module', "com.example.consumer/$main"]
              : ['-classpath', '<classpath/>', main]
  all.collect { it == '<classpath/>' ? it : "<argument>$it</argument>" }.join()
}
context.cases.each { name, it ->
  modules += name
  File folder = new File(basedir, name)
  folder.mkdir()
  new File(folder, 'pom.xml').text = """\
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>${coordinates('com.example:class-paths:1')}</parent>
  <artifactId>$name</artifactId>
  <packaging>pom</packaging>
  <dependencyManagement><dependencies>
    ${it.bom ? "<dependency>${coordinates(it.bom)}<type>pom</type><scope>import</scope></dependency>" : ''}
  </dependencies></dependencyManagement>
  <dependencies>
    ${it.first ? dependency(it.first, it.without) : ''}
    ${dependency('io.larkfit:larkfit-client:${larkfit.version}', it.without)}
    ${it.last ? dependency(it.last, it.without) : ''}
    ${dependency('com.example:consumer:1', '*')}
  </dependencies>
  <build><plugins><plugin>
    ${coordinates('org.codehaus.mojo:exec-maven-plugin')}
    <executions><execution>
      <phase>verify</phase>
      <goals><goal>exec</goal></goals>
      <configuration>
        <longModulepath>false</longModulepath>
        <outputFile>outcome.txt</outputFile>
        <successCodes><code>0</code><code>1</code></successCodes>
        <arguments>
          <argument>@../sandbox.args</argument>
          <argument>-Dprogram=$name</argument>
          ${arguments(it)}
        </arguments>
      </configuration>
    </execution></executions>
  </plugin></plugins></build>
</project>
"""
}
File pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replace('</modules>', modules.collect { "<module>$it</module>" }.join() + '</modules>')
return true
