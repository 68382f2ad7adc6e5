// For the programs of the build: bytes as C++ source.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace gainsay {

// An expression that is a view of these bytes. In short pieces, which the compiler joins: no line grows with the bytes, and
// no escape can run into a digit.
inline std::string byte_literal(std::string_view bytes) {
  constexpr std::size_t kPiece = 32;
  std::string source = "std::string_view(\n";
  for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
    source += '"';
    for (const char c : bytes.substr(at, kPiece)) source += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    source += "\"\n";
  }
  return source + fmt::format(", {})", bytes.size());
}

}  // namespace gainsay
