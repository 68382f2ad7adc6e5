// Text whose parts are drawn at random, from left to right: Formatted{"{} {}", draw(), draw()}. The arguments of a call
// may be evaluated in any order, and compilers differ; those in braces may not.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace gainsay::bench {

struct Formatted {
  template <typename... Parts>
  explicit Formatted(fmt::format_string<Parts...> form, Parts&&... parts)
      : text(fmt::format(form, std::forward<Parts>(parts)...)) {}

  operator std::string() && { return std::move(text); }
  operator std::string_view() const { return text; }

  std::string text;
};

}  // namespace gainsay::bench
