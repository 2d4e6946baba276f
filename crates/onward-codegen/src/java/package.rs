//! What stands around the types: what is said of each package, the manifest and the readme.

use super::{Emitter, docs};
use crate::{Files, Model, Package, writer::Writer};

/// What is said of the package of the types.
pub(super) fn info(emitter: &Emitter<'_>, package: &Package<'_>) -> String {
    let text = if emitter.is_tolerant() {
        "Types that keep keys, codes and forms that the schema does not name, for documents of \
         later minor versions."
            .to_owned()
    } else {
        docs::html(&format!("{}.", package.description))
    };
    let mut writer = Writer::new("    ");
    docs(&mut writer, &text, &[]);
    writer.line(format_args!("package {};", emitter.package()));
    writer.finish()
}

/// The manifest and the readme.
pub(super) fn around(model: &Model, package: &Package<'_>) -> Files {
    Files::from([
        ("pom.xml".to_owned(), manifest(package)),
        ("README.md".to_owned(), readme(model, package)),
    ])
}

/// The domain and path before the last part of the namespace.
fn group<'p>(package: &Package<'p>) -> &'p str {
    package.namespace.rsplit_once('.').map_or(package.namespace, |(group, _)| group)
}

fn manifest(package: &Package<'_>) -> String {
    let Package { name, version, description, license, repository, namespace, .. } = package;
    let group = group(package);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <groupId>{group}</groupId>
  <artifactId>{name}</artifactId>
  <version>{version}</version>
  <name>{name}</name>
  <description>{description}</description>
  <url>{repository}</url>
  <licenses>
    <license>
      <name>{license}</name>
    </license>
  </licenses>

  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <jackson.version>2.14.0</jackson.version>
  </properties>

  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>${{jackson.version}}</version>
    </dependency>
  </dependencies>

  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.10.1</version>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-jar-plugin</artifactId>
        <version>3.3.0</version>
        <configuration>
          <archive>
            <manifestEntries>
              <Automatic-Module-Name>{namespace}</Automatic-Module-Name>
            </manifestEntries>
          </archive>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
"#
    )
}

fn readme(model: &Model, package: &Package<'_>) -> String {
    let Package { name, version, description, namespace, .. } = package;
    let group = group(package);
    let root = super::idents::class(&model.root, &model.root);
    let tables = if package.tables.is_empty() {
        String::new()
    } else {
        format!(
            "\nCode lists, with what is known of each code, are constants in `{namespace}.tables`.\n"
        )
    };
    format!(
        "# {name}

{description}.

```console
$ javac --release 17 -cp 'lib/*' -d classes $(find {name}/src/main/java -name '*.java')
$ java -cp 'classes:lib/*' Read.java document.json
```

`lib` holds the jars of Jackson: annotations, core and databind, 2.14 or later. This is `Read.java`:

```java
import {namespace}.{root};
import {namespace}.InvalidDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class Read {{
    public static void main(String[] arguments) throws IOException {{
        try {{
            {root} document = {root}.parse(Files.readAllBytes(Path.of(arguments[0])));
            System.out.println(document.write());
        }} catch (InvalidDocumentException invalid) {{
            invalid.issues().forEach(System.err::println);
        }}
    }}
}}
```

With Maven, `mvn --file {name}/pom.xml install` makes it a dependency for other projects:

```xml
<dependency>
  <groupId>{group}</groupId>
  <artifactId>{name}</artifactId>
  <version>{version}</version>
</dependency>
```

`parse` refuses what the schema refuses, with every issue and its place (a JSON Pointer); `fromJson`
does so for a value that Jackson has read already. What a document holds are records, which check
their parts when they are made; `builder()` makes one, `toBuilder()` one like another.

The types in `{namespace}.tolerant` keep keys, codes and forms that they do not know: for documents
of later minor versions.
{tables}
What is read is what `write` writes: what was absent is absent, and keys have the order of the schema,
those of extensions the order in which they were read. How a mapper of yours is configured changes
nothing, for none is used.

All that a text can have besides its tree (keys that stand twice, unpaired surrogates, nesting deeper
than 128, bytes that are no UTF-8) `parse` sees and refuses. A value that was read by a mapper no
longer shows it; have the mapper refuse keys that stand twice. Numbers of extensions that have a
fraction or an exponent have 64 bits; integers have all their digits.

Values of extensions are those of Jackson, which can be changed: do not, once they are part of a
document. `{namespace}.internal` is no part of the interface.

Everything in this folder is generated.
"
    )
}
