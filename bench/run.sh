#!/usr/bin/env bash
# Measures Rowan and its peers against hand-written JDBC.
#   bench/run.sh check h2 postgresql       every contender gives what JDBC gives
#   bench/run.sh cpu h2                    CPU time and bytes per operation (-Drounds=3 -Dcontenders=jdbc,rowan -Dworkloads=A_ONE_BY_KEY)
#   bench/run.sh report results/h2.csv     the tables
#   bench/run.sh jmh -p database=h2        JMH, for a quiet machine
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
JAVA_HOME=$(../rowan jdk)
export JAVA_HOME
[ -f target/fast/class-path.txt ] || (cd .. && mvn -q -B -Pbench -pl bench -am package -DskipTests -Drowan.fast)
what=${1:-}
shift || true
options=()
arguments=()
for argument in "$@"; do
  case $argument in
    -D* | -X*) options+=("$argument") ;;
    *) arguments+=("$argument") ;;
  esac
done
run() {
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED "${options[@]}" \
    -cp "target/fast/classes:$(cat target/fast/class-path.txt)" "$@"
}
case $what in
  check) run dev.rowan.bench.Check "${arguments[@]}" ;;
  cpu) run dev.rowan.bench.CpuRun "${arguments[@]}" ;;
  report) run dev.rowan.bench.Report "${arguments[@]}" ;;
  jmh) run org.openjdk.jmh.Main WorkloadBenchmark -f 1 -wi 3 -i 5 -prof gc "${arguments[@]}" ;;
  *) sed -n '2,6s/^# *//p' "$0"; exit 2 ;;
esac
