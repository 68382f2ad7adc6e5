#include "support/path_glob.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "support/utf8.hpp"

namespace gainsay {
namespace {

struct CharacterClass {
  std::string_view name;
  std::vector<std::pair<char32_t, char32_t>> ranges;
};

// The classes of POSIX, over ASCII as git has them.
const std::vector<CharacterClass>& known_classes() {
  static const std::vector<CharacterClass> classes = {
      {"alnum", {{'0', '9'}, {'A', 'Z'}, {'a', 'z'}}},
      {"alpha", {{'A', 'Z'}, {'a', 'z'}}},
      {"blank", {{' ', ' '}, {'\t', '\t'}}},
      {"cntrl", {{0, 31}, {127, 127}}},
      {"digit", {{'0', '9'}}},
      {"graph", {{'!', '~'}}},
      {"lower", {{'a', 'z'}}},
      {"print", {{' ', '~'}}},
      {"punct", {{'!', '/'}, {':', '@'}, {'[', '`'}, {'{', '~'}}},
      {"space", {{'\t', '\r'}, {' ', ' '}}},
      {"upper", {{'A', 'Z'}}},
      {"xdigit", {{'0', '9'}, {'A', 'F'}, {'a', 'f'}}},
  };
  return classes;
}

// A broken byte stands for itself, so that every name of a file can be told from others.
CodePoint character_of(std::string_view text, std::size_t at) {
  CodePoint point = code_point_at(text, at);
  if (!point.valid) point = {static_cast<unsigned char>(text[at]), 1, true};
  return point;
}

}  // namespace

class PathGlob::Compiler {
 public:
  explicit Compiler(std::string_view glob) : glob_(glob) {}

  // Nothing for a broken one.
  std::optional<std::vector<Step>> steps() {
    while (at_ < glob_.size()) {
      const char c = glob_[at_];
      if (c == '*') add_stars();
      else if (c == '[') add_class();
      else if (c == '?') add({Step::Kind::one}, 1);
      else add_literal();
      if (broken_) return std::nullopt;
    }
    return std::move(steps_);
  }

 private:
  void add(Step step, std::size_t length) {
    steps_.push_back(std::move(step));
    at_ += length;
  }

  std::optional<char32_t> take_character() {
    if (at_ >= glob_.size()) return std::nullopt;
    const CodePoint point = character_of(glob_, at_);
    at_ += point.length;
    return point.value;
  }

  // What stands behind a backslash; a glob may not end with one.
  std::optional<char32_t> take_maybe_escaped() {
    if (at_ < glob_.size() && glob_[at_] == '\\') ++at_;
    return take_character();
  }

  void add_literal() {
    const auto character = take_maybe_escaped();
    if (!character) broken_ = true;
    else steps_.push_back({Step::Kind::literal, *character});
  }

  // Two stars or more mean folders only where slashes or the ends of the glob stand around them.
  void add_stars() {
    const std::size_t begin = at_;
    while (at_ < glob_.size() && glob_[at_] == '*') ++at_;
    const bool starts_a_name = begin == 0 || glob_[begin - 1] == '/';
    const std::string_view rest = glob_.substr(at_);
    const bool ends_a_name = rest.empty() || rest.starts_with('/') || rest.starts_with("\\/");
    if (at_ - begin < 2 || !starts_a_name || !ends_a_name) return add({Step::Kind::within_name}, 0);
    if (rest.starts_with('/')) return add({Step::Kind::folders}, 1);
    add({Step::Kind::anything}, 0);
  }

  // A ] that comes first stands for itself, and so does a - that joins no two characters.
  void add_class() {
    Step step{Step::Kind::one_of};
    ++at_;
    if (at_ < glob_.size() && (glob_[at_] == '!' || glob_[at_] == '^')) {
      step.negated = true;
      ++at_;
    }
    std::optional<char32_t> before;
    for (bool first = true; first || at_ >= glob_.size() || glob_[at_] != ']'; first = false) {
      if (at_ >= glob_.size()) return void(broken_ = true);
      if (glob_.substr(at_).starts_with("[:") && add_named(step)) {
        if (broken_) return;
        before.reset();
        continue;
      }
      const bool joins = glob_[at_] == '-' && before && at_ + 1 < glob_.size() && glob_[at_ + 1] != ']';
      if (joins) ++at_;
      const auto character = take_maybe_escaped();
      if (!character) return void(broken_ = true);
      step.ranges.emplace_back(joins ? *before : *character, *character);
      before = joins ? std::nullopt : character;
    }
    add(std::move(step), 1);
  }

  // "[:digit:]"; false where the bracket stands for itself.
  bool add_named(Step& step) {
    const std::size_t begin = at_ + 2, end = glob_.find(']', begin);
    if (end == glob_.npos) return broken_ = true;
    if (end == begin || glob_[end - 1] != ':') return false;
    const std::string_view name = glob_.substr(begin, end - 1 - begin);
    const auto& classes = known_classes();
    const auto known = std::find_if(classes.begin(), classes.end(), [&](const auto& each) { return each.name == name; });
    if (known == classes.end()) return broken_ = true;
    step.ranges.insert(step.ranges.end(), known->ranges.begin(), known->ranges.end());
    at_ = end + 1;
    return true;
  }

  std::string_view glob_;
  std::size_t at_ = 0;
  bool broken_ = false;
  std::vector<Step> steps_;
};

PathGlob::PathGlob(std::string_view glob) {
  if (glob.ends_with('/') && !glob.ends_with("\\/")) {
    folders_only_ = true;
    glob.remove_suffix(1);
  }
  anchored_ = glob.find('/') != glob.npos;
  if (glob.starts_with('/')) glob.remove_prefix(1);
  auto steps = Compiler(glob).steps();
  broken_ = !steps || glob.empty();
  if (!broken_) steps_ = std::move(*steps);
}

bool PathGlob::fits(std::string_view path, EntryKind kind) const {
  if (broken_ || (folders_only_ && kind != EntryKind::folder)) return false;
  return fits_whole(anchored_ ? path : path.substr(path.rfind('/') + 1));
}

// All the places of the pattern that the text read so far can have led to: no glob takes more than length times length.
// A place is a step; inside `folders` there is a second one, from which only a slash leads on.
bool PathGlob::fits_whole(std::string_view text) const {
  const std::size_t count = steps_.size();
  std::vector<std::uint8_t> here(2 * count + 1), next(2 * count + 1);
  const auto inside = [&](std::size_t step) { return count + 1 + step; };
  const auto reach = [&](std::vector<std::uint8_t>& places, std::size_t step) {
    for (;; ++step) {  // what may stand for nothing is passed as well
      places[step] = 1;
      if (step == count) return;
      const Step::Kind kind = steps_[step].kind;
      if (kind == Step::Kind::folders) places[inside(step)] = 1;
      else if (kind != Step::Kind::within_name && kind != Step::Kind::anything) return;
    }
  };
  reach(here, 0);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = character_of(text, at);
    at += point.length;
    const bool slash = point.value == '/';
    std::fill(next.begin(), next.end(), 0);
    for (std::size_t step = 0; step < count; ++step) {
      const Step& each = steps_[step];
      if (here[inside(step)]) {
        next[inside(step)] = 1;
        if (slash) reach(next, step + 1);
      }
      if (!here[step]) continue;
      const auto holds = [&](const auto& range) { return range.first <= point.value && point.value <= range.second; };
      switch (each.kind) {
        case Step::Kind::literal:
          if (each.character == point.value) reach(next, step + 1);
          break;
        case Step::Kind::one:
          if (!slash) reach(next, step + 1);
          break;
        case Step::Kind::one_of:
          if (!slash && std::any_of(each.ranges.begin(), each.ranges.end(), holds) != each.negated) reach(next, step + 1);
          break;
        case Step::Kind::within_name:
          if (!slash) reach(next, step);
          break;
        case Step::Kind::anything:
          reach(next, step);
          break;
        case Step::Kind::folders:
          break;
      }
    }
    std::swap(here, next);
  }
  return here[count] != 0;
}

}  // namespace gainsay
