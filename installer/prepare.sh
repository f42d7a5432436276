#!/bin/sh
# Checks what only the operating system can provide, then makes the environments (environment.py).
#
# Usage: installer/prepare.sh {runtime|development|without-qt}...
#
# What is missing is installed when this runs as root on Debian or Ubuntu; otherwise the one line that
# installs it is printed. PYTHON, CC and CXX name other programs than the usual ones.
set -eu

# What PySide6's QtGui, QtWidgets, QtMultimedia, the platform plugins xcb and wayland and the printing link to, and
# the Debian packages.
qt_libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libX11.so.6 libx11-6
libcups.so.2 libcups2
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libpulse.so.0 libpulse0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxcb.so.1 libxcb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
'

find_python() {
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            "$candidate" -c 'import sys; print(sys.executable)'
            return
        fi
    done
}

# Prints one line for each thing that is missing: a Debian package, then what it is for.
missing() {
    python=$(find_python)
    if [ -z "$python" ]; then
        # Where python3 is older, as on Ubuntu 22.04, a newer one has a package of its own.
        if command -v python3 >/dev/null; then package=python3.11-venv; else package=python3-venv; fi
        echo "$package Python 3.11 or newer${PYTHON:+ (PYTHON=$PYTHON is none)}"
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv Python virtual environments" % sys.version_info[:2])'
    fi
    if ! compiles "${CC:-cc}" c '#include <stdlib.h>' || ! compiles "${CXX:-c++}" c++ '#include <thread>'; then
        echo "build-essential a C and C++ compiler, which llama.cpp is built with"
    fi
    [ "$system" = Linux ] || return 0
    present=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
    echo "$qt_libraries" | while read -r library package; do
        case "$present" in
            *"	$library "*) ;;
            *) [ -z "$library" ] || echo "$package libraries of the system that the window's toolkit Qt links to" ;;
        esac
    done
    if [ -z "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-}/.fonts" "${HOME:-}/.local/share/fonts" \
        -name '*.[ot]t[cf]' 2>/dev/null | head -n 1)" ]; then
        echo "fonts-dejavu-core fonts for the window"
    fi
}

compiles() {
    echo "$3" | "$1" -x "$2" -fsyntax-only - 2>/dev/null
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    # The package lists of a fresh machine are empty or old, so a failure is tried once more with new ones.
    apt-get install -qq -y --no-install-recommends "$@" 2>/dev/null || {
        apt-get update -qq
        apt-get install -qq -y --no-install-recommends "$@"
    }
}

system=$(uname -s)
lacking=$(missing)
packages=$(echo "$lacking" | cut -d ' ' -f 1 | tr '\n' ' ')
if [ -n "$lacking" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing from the system's packages: $packages"
    # shellcheck disable=SC2086  # a list of words
    install_packages $packages
    lacking=$(missing)
fi
if [ -n "$lacking" ]; then
    {
        echo "This machine lacks:"
        echo "$lacking" | cut -d ' ' -f 2- | awk '!seen[$0]++ { print "  " $0 }'
        if [ "$system" = Darwin ]; then
            echo "Run this line, then the same make command again:"
            case "$lacking" in *build-essential*) echo "  xcode-select --install" ;; *) echo "  brew install python" ;; esac
        elif command -v apt-get >/dev/null; then
            echo "Run this line, then the same make command again:"
            echo "  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${packages% }'"
        else
            echo "Install what Debian calls: $packages"
            echo "Then run the same make command again."
        fi
    } >&2
    exit 1
fi
exec "$(find_python)" "$(dirname "$0")/environment.py" "$@"
