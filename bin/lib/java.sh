# Shared by bin/run and bin/test: finds a JDK 25 and a Maven that is recent enough.
# shellcheck shell=bash

readonly JDK=25

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

is_jdk() {
  [ -x "$1/bin/javac" ] && [ "$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')" = "$JDK" ]
}

jdk_of_path() {
  local javac
  javac=$(command -v javac) || return 0
  while [ -L "$javac" ]; do
    local target
    target=$(readlink "$javac")
    case $target in
      /*) javac=$target ;;
      *) javac=$(dirname "$javac")/$target ;;
    esac
  done
  dirname "$(dirname "$javac")"
}

jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}"
  jdk_of_path
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$JDK" 2>/dev/null || true
  fi
  local home
  for home in \
    /usr/lib/jvm/*"$JDK"* /usr/lib64/jvm/*"$JDK"* /usr/java/*"$JDK"* /opt/*jdk*"$JDK"* \
    /Library/Java/JavaVirtualMachines/*"$JDK"*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*"$JDK"*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/"$JDK"* \
    "$HOME"/.jdks/*"$JDK"* "$HOME"/.jdks/*"$JDK"*/Contents/Home; do
    printf '%s\n' "$home"
  done
}

use_jdk() {
  local home
  while IFS= read -r home; do
    if [ -n "$home" ] && is_jdk "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done < <(jdk_candidates)
  fail "Passerelle needs a JDK $JDK, and none was found in JAVA_HOME, on the PATH or in the usual folders." \
    "Install one, for instance" \
    "  Debian, Ubuntu   apt-get install openjdk-$JDK-jdk, or Temurin $JDK from https://adoptium.net" \
    "  macOS            brew install --cask temurin@$JDK" \
    "  SDKMAN           sdk install java $JDK-tem" \
    "or set JAVA_HOME to the one you have."
}

# Prints whether the first version is at least the second.
at_least() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

# The Maven of the machine from 3.8.6 on, else the one the wrapper fetches.
maven() {
  # A short life needs no second compiler, and nobody needs warnings about the libraries of Maven itself.
  local MAVEN_OPTS="-XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
  export MAVEN_OPTS
  local version=0
  if command -v mvn >/dev/null; then
    version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  fi
  if at_least "${version:-0}" 3.8.6; then
    mvn --batch-mode "$@"
  else
    ./mvnw --batch-mode "$@"
  fi
}
