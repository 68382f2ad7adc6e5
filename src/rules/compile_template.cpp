#include "rules/compile_template.hpp"

#include "rules/limits.hpp"
#include "rules/problems.hpp"

namespace gainsay {

namespace {

class Compiler {
 public:
  Compiler(const TemplateNames& names, const Inflection& inflection, Diagnostics& problems)
      : names_(names), inflection_(inflection), problems_(problems) {}

  std::optional<Branches> compile(const Template& tree) {
    auto branches = std::visit([&](const auto& node) { return compile_node(tree, node); }, tree.node);
    if (!branches) return std::nullopt;
    if (count_ways(*branches) > kMostBranchesOfTemplate) {
      add_error(problems_, tree.place,
                "more than " + std::to_string(kMostBranchesOfTemplate) + " choices decide where a comma may stand",
                "split the phrase in two");
      return std::nullopt;
    }
    if (count_patterns(*branches) > kMostPiecesOfTemplate) {
      add_error(problems_, tree.place,
                "with its vocabulary this stands for more than " + std::to_string(kMostPiecesOfTemplate) + " words",
                "split it, or the vocabulary entries that it names");
      return std::nullopt;
    }
    return branches;
  }

 private:
  using Compiled = std::optional<Branches>;

  Compiled compile_node(const Template&, const WordPattern& word) {
    return one_branch(make_pattern(word), Edge::word);
  }
  Compiled compile_node(const Template&, const MarkPattern& mark) {
    return one_branch(make_pattern(mark), Edge::other);
  }
  Compiled compile_node(const Template&, const GapPattern& gap) {
    return one_branch(make_pattern(gap), Edge::other);
  }
  Compiled compile_node(const Template&, const CommaPattern& comma) {
    return one_branch(make_pattern(comma), Edge::other);
  }
  Compiled compile_node(const Template&, const AsidePattern& aside) {
    return one_branch(make_pattern(aside), Edge::other);
  }

  Compiled compile_node(const Template&, const InflectedWord& word) {
    return one_branch(make_pattern(inflection_.inflect(word.folded, word.voice)), Edge::word);
  }

  Compiled compile_node(const Template& tree, const ListName& name) {
    const Branches* list = names_.list(name, tree.place);
    if (!list) return std::nullopt;
    return *list;
  }

  Compiled compile_node(const Template& tree, const SlotName& name) {
    const auto slot = names_.slot(name, tree.place);
    if (!slot) return std::nullopt;
    return one_branch(make_pattern(SlotPattern{*slot}), Edge::other);
  }

  Compiled compile_node(const Template&, const TemplateOptional& optional) {
    auto inner = compile(optional.inner.front());
    if (!inner) return std::nullopt;
    return make_optional(std::move(*inner));
  }

  Compiled compile_node(const Template&, const TemplateSequence& sequence) {
    const auto parts = compile_all(sequence.parts);
    if (!parts) return std::nullopt;
    return join_in_sequence(*parts);
  }

  Compiled compile_node(const Template&, const TemplateAlternatives& alternatives) {
    const auto options = compile_all(alternatives.options);
    if (!options) return std::nullopt;
    return join_alternatives(*options);
  }

  // All of them are compiled, so that the errors of each are noted.
  std::optional<std::vector<Branches>> compile_all(const std::vector<Template>& parts) {
    std::vector<Branches> all;
    for (const Template& part : parts)
      if (auto branches = compile(part)) all.push_back(std::move(*branches));
    if (all.size() != parts.size()) return std::nullopt;
    return all;
  }

  const TemplateNames& names_;
  const Inflection& inflection_;
  Diagnostics& problems_;
};

}  // namespace

std::optional<Branches> compile_template(const Template& tree, const TemplateNames& names,
                                         const Inflection& inflection, Diagnostics& problems) {
  return Compiler(names, inflection, problems).compile(tree);
}

void ask_for_names(const LocatedText& written, const TemplateNames& names) {
  for (const Template& name : names_in(written)) {
    if (const auto* list = std::get_if<ListName>(&name.node)) names.list(*list, name.place);
    if (const auto* slot = std::get_if<SlotName>(&name.node); slot && !slot->name.empty()) names.slot(*slot, name.place);
  }
}

}  // namespace gainsay
