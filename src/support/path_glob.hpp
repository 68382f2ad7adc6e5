// A glob over paths, with all that .gitignore knows.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gainsay {

enum class EntryKind { file, folder };

// `*` stands for any characters but /, `?` for one, `[a-z]`, `[!a-z]` and `[[:digit:]]` for one of a class; `**/` for
// any folders or none, `/**` for all that lies below; `\` takes the next character as it is. A glob with a / that is
// not its last character counts from where it is written, another one fits a name at any depth; one that ends with /
// fits folders only.
class PathGlob {
 public:
  // A glob that cannot be meant (a class without its ], nothing but slashes) fits nothing, and says so.
  explicit PathGlob(std::string_view glob);

  bool is_broken() const { return broken_; }

  // Whether it counts from where it is written.
  bool is_anchored() const { return anchored_; }

  // `path` is relative to the folder that the glob counts from, with forward slashes. Takes time in proportion to its
  // length times that of the glob.
  bool fits(std::string_view path, EntryKind kind) const;

 private:
  // One step of the pattern; see path_glob.cpp.
  struct Step {
    enum class Kind { literal, one, one_of, within_name, anything, folders };
    Kind kind = Kind::literal;
    char32_t character = 0;
    bool negated = false;
    std::vector<std::pair<char32_t, char32_t>> ranges = {};
  };
  class Compiler;

  bool fits_whole(std::string_view text) const;

  std::vector<Step> steps_;
  bool anchored_ = false;
  bool folders_only_ = false;
  bool broken_ = false;
};

}  // namespace gainsay
