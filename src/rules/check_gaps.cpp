// Gaps stand between things. First or last in a template, or side by side, they could only take words that nothing
// asked for.
#include "rules/problems.hpp"
#include "rules/template.hpp"

namespace gainsay {

namespace {

// What may stand first and last on some way through a template.
struct Ends {
  bool nullable = false;
  std::vector<const Template*> first_gaps;  // gaps and asides
  std::vector<const Template*> last_gaps;
};

bool same_kind(const Template& a, const Template& b) { return a.node.index() == b.node.index(); }

class GapCheck {
 public:
  explicit GapCheck(Diagnostics& problems) : problems_(problems) {}

  Ends ends_of(const Template& tree) {
    return std::visit([&](const auto& node) { return ends(tree, node); }, tree.node);
  }

 private:
  static Ends gap(const Template& tree) { return {false, {&tree}, {&tree}}; }

  static Ends ends(const Template&, const WordPattern&) { return {}; }
  static Ends ends(const Template&, const MarkPattern&) { return {}; }
  static Ends ends(const Template&, const InflectedWord&) { return {}; }
  static Ends ends(const Template&, const ListName&) { return {}; }  // checked where it is defined
  static Ends ends(const Template&, const SlotName&) { return {}; }
  static Ends ends(const Template&, const CommaPattern&) { return {}; }
  static Ends ends(const Template& tree, const GapPattern&) { return gap(tree); }
  static Ends ends(const Template& tree, const AsidePattern&) { return gap(tree); }

  Ends ends(const Template&, const TemplateOptional& node) {
    Ends inner = ends_of(node.inner.front());
    inner.nullable = true;
    return inner;
  }

  Ends ends(const Template&, const TemplateAlternatives& node) {
    Ends all;
    for (const Template& option : node.options) {
      const Ends one = ends_of(option);
      all.nullable |= one.nullable;
      append(all.first_gaps, one.first_gaps);
      append(all.last_gaps, one.last_gaps);
    }
    return all;
  }

  Ends ends(const Template&, const TemplateSequence& node) {
    Ends all;
    all.nullable = true;
    for (const Template& part : node.parts) {
      const Ends next = ends_of(part);
      for (const Template* left : all.last_gaps)
        for (const Template* right : next.first_gaps)
          if (same_kind(*left, *right))
            add_error(problems_, right->place, "two gaps side by side", "one of them does the work of both");
      if (all.nullable) append(all.first_gaps, next.first_gaps);
      if (!next.nullable) all.last_gaps.clear();
      append(all.last_gaps, next.last_gaps);
      all.nullable &= next.nullable;
    }
    return all;
  }

  static void append(std::vector<const Template*>& to, const std::vector<const Template*>& from) {
    to.insert(to.end(), from.begin(), from.end());
  }

  Diagnostics& problems_;
};

}  // namespace

void check_gaps(const Template& tree, Diagnostics& problems) {
  const Ends ends = GapCheck(problems).ends_of(tree);
  for (const Template* gap : ends.first_gaps)
    add_error(problems, gap->place, "a gap or aside may not stand first", "begin with what must be there");
  for (const Template* gap : ends.last_gaps)
    add_error(problems, gap->place, "a gap or aside may not stand last", "end with what must be there");
}

}  // namespace gainsay
