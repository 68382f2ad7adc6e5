// Inside support/: the text of a YAML file, by places.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/diagnostic.hpp"

namespace gainsay {

// yaml-cpp counts columns in bytes and says where things start only; what else a reader needs to know is looked
// up here. Offsets are bytes, lines count from 1.
class YamlSource {
 public:
  YamlSource(std::string_view text, const std::string& path);

  Place place(std::size_t offset) const;
  std::size_t line_of(std::size_t offset) const;
  std::string_view line(std::size_t number) const;  // without its line end; empty past the last one
  char at(std::size_t offset) const;                // NUL past the end

  // `null`, `~` … as written at this place; else empty.
  std::string_view null_word(std::size_t offset) const;

  // Whether the next character but for blanks is a colon: what stands before it is a key.
  bool colon_follows(std::size_t offset) const;

  // Where the plain scalar of that text, which begins at `offset`, ends.
  std::size_t end_of(std::size_t offset, std::string_view scalar) const;

  // Whether a comment stands behind `offset` on its line.
  bool comment_follows(std::size_t offset) const;

  // Whether the last character before `offset` on its line, but for blanks, closes a bracket.
  bool closes_before(std::size_t offset) const;

  // The first character that is not blank behind the line of `offset`.
  std::size_t behind_line(std::size_t offset) const;

  // Where in a scalar without quotation marks, which is written from `offset` on, the ends of lines became blanks.
  std::vector<std::size_t> joins_of(std::size_t offset, std::string_view scalar) const;

  // How far the block scalar whose `|` stands at `offset` is indented.
  std::size_t literal_indent(std::size_t offset, std::string_view scalar) const;

  // The `-` of the sequence entry last begun before `offset`; `offset` if there is none.
  std::size_t entry_before(std::size_t offset) const;

 private:
  std::string_view text_;
  const std::string& path_;
  std::vector<std::size_t> starts_;

  // The place last asked for: the next one on a long line is counted from there.
  struct Counted {
    std::size_t offset = 0;
    std::size_t line = 1;
    std::size_t column = 1;
  };
  mutable Counted counted_;
};

}  // namespace gainsay
