#!/usr/bin/env bash
# Builds the package as its users would, with Maven and with the compiler alone, lints it, tests its
# API, and judges the vectors.
set -euo pipefail
package=$1 work=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..

# Maven works from what Debian has of its repository; nothing is fetched.
repository=/usr/share/maven-repo
needed=(openjdk-17-jdk-headless libjackson2-databind-java maven libmaven-resources-plugin-java
    libmaven-compiler-plugin-java libmaven-jar-plugin-java libsurefire-java)
dpkg --status "${needed[@]}" >/dev/null 2>&1 ||
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${needed[@]}"; } >&2

rm -rf "$work/judge"
mkdir -p "$work/judge/lib"
cd "$work/judge"
cp -R "$package" onward-disclosure
for part in annotations core databind; do ln -s "/usr/share/java/jackson-$part.jar" lib/; done
mapfile -t sources < <(find onward-disclosure/src -name '*.java')

compile() { javac --release 17 -Xlint:all -Werror "$@" >&2; }

compile -cp 'lib/*' -d classes "${sources[@]}"
# What is missing are comments on constructors of records, which the tool itself writes.
javadoc -quiet -Xdoclint:all,-missing -Werror -cp 'lib/*' -d doc "${sources[@]}" >&2
mvn --offline --batch-mode --quiet "-Dmaven.repo.local=$repository" \
    --file onward-disclosure/pom.xml package >&2

# The commands of the readme, on the program that stands there.
sed -n '/^```java$/,/^```$/{/^```/d;p}' onward-disclosure/README.md >Read.java
cp "$root/fixtures/zoom/subprocessors.json" document.json
rm -rf classes
sed -n '/^```console$/,/^```$/s/^\$ //p' onward-disclosure/README.md >start.sh
bash -euo pipefail start.sh | grep -q '^{"format":1' ||
    { echo "the commands of the readme do not work" >&2; exit 1; }

path="$(echo onward-disclosure/target/onward-disclosure-*.jar):lib/*"
compile -cp "$path" -d judge "$here/ApiTest.java" "$here/Judge.java"
java -cp "judge:$path" ApiTest >&2

# What is generated from each small schema compiles too, and what the format has no use for works.
for schema in "$root"/crates/onward-codegen/tests/cases/*/schema.json; do
    case=cases/$(basename "$(dirname "$schema")")
    (cd "$root" && cargo run --quiet --package onward-codegen --example case -- \
        "$schema" java "$work/judge/$case") >&2
    mapfile -t sources < <(find "$case/src" -name '*.java')
    tests=$here/$case
    [ ! -e "$tests" ] || sources+=("$tests/CaseTest.java")
    compile -cp 'lib/*' -d "$case/classes" "${sources[@]}"
    [ ! -e "$tests" ] || java -enableassertions -cp "$case/classes:lib/*" CaseTest >&2
done

java -cp "judge:$path" Judge "$@"
