#!/usr/bin/env bash
# Installs what is missing, builds gainsay, and shows it at work or runs its tests.
#
#   ./setup.sh check [ARGUMENT…]   gainsay check on the fixtures (arguments go to gainsay)
#   ./setup.sh test  [ARGUMENT…]   all tests (arguments go to ctest)
#   ./setup.sh build               neither; prints where the program is
#
# For Debian 12; needs root or sudo only where a package is missing. A second call installs and builds nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

packages=(
  g++ cmake ninja-build pkg-config
  libre2-dev libyaml-cpp-dev libboost-test-dev libicu-dev libfmt-dev libcli11-dev nlohmann-json3-dev libsimdjson-dev
  libexpected-dev libxxhash-dev libmd4c-dev libsqlite3-dev
  python3 python3-jsonschema python3-ruamel.yaml pre-commit
)
build=${GAINSAY_BUILD_DIR:-build/release}

say() { printf '== %s\n' "$*" >&2; }

install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { say "missing: ${missing[*]}; run this as root, or install sudo"; exit 2; }
    as_root=(sudo)
  fi
  say "installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
    >/dev/null
}

build_all() {
  [ -f "$build/build.ninja" ] || cmake --preset release >&2
  cmake --build "$build" >&2
}

case "${1:-}" in
  check)
    shift
    install_packages
    build_all
    [ $# -gt 0 ] || set -- fixtures/south-caucasus --exit-zero
    say "$build/bin/gainsay check $*"
    "$build/bin/gainsay" check "$@"
    ;;
  build)
    install_packages
    build_all
    realpath "$build/bin/gainsay"
    ;;
  test)
    shift
    install_packages
    build_all
    ctest --test-dir "$build" --output-on-failure "$@"
    ;;
  *)
    sed -n '2,8s/^# \{0,1\}//p' "$0"
    exit 2
    ;;
esac
