# Shared by bin/run and bin/bench: builds what changed, so that it starts fast.
# shellcheck shell=bash

readonly JAR=target/passerelle.jar
# The jar itself carries a fixed date, so that the same sources make the same jar.
readonly BUILT=target/built
# Unpacked it starts faster, and what it learns of its classes in one start it remembers (JEP 514).
readonly UNPACKED=target/unpacked
readonly APP=$UNPACKED/passerelle.jar
readonly MEMORY=$UNPACKED/memory.aot

is_built() {
  [ -f $APP ] && [ -f $BUILT ] && [ -z "$(find pom.xml src/main db frontend -newer $BUILT 2>/dev/null | head -n 1)" ]
}

build() {
  # One compiler starts twice as fast, and with the simplest collector is plenty for a few people. The room for classes
  # and for what is compiled is such that it never fills: each time, all would wait for a full collection.
  readonly LAUNCH=("$JAVA_HOME/bin/java" -Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
    -XX:MetaspaceSize=256m -XX:ReservedCodeCacheSize=240m)
  if is_built; then
    return
  fi
  echo "Building Passerelle. The first time takes some minutes, because the libraries are fetched."
  maven -q -DskipTests package || fail "The build failed; the lines above say why."
  rm -rf $UNPACKED
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar $JAR extract --destination $UNPACKED
  learn >target/learning.log 2>&1 || echo "It will start slowly; target/learning.log says why."
  touch $BUILT
}

# Starts it once on a database in memory, up to the moment when it would listen.
learn() {
  "${LAUNCH[@]}" -XX:AOTCacheOutput=$MEMORY -Dspring.context.exit=onRefresh -jar $APP \
    '--spring.datasource.url=jdbc:h2:mem:learning;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH'
}

# The option that makes it remember.
memory() {
  if [ -f $MEMORY ]; then
    echo "-XX:AOTCache=$MEMORY"
  else
    echo -Xshare:auto
  fi
}
