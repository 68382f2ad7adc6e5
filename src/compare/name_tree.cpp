#include "compare/name_tree.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace gainsay {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

}  // namespace

NameTree::Node NameTree::root_of(const std::string& surname, const std::string& suffix) {
  const auto [root, is_new] = roots_.try_emplace({surname, suffix}, static_cast<Node>(children_.size()));
  if (is_new) {
    children_.emplace_back();
    numbers_.push_back(kNone);
  }
  return root->second;
}

std::uint32_t NameTree::add(const PersonValue& person, std::uint32_t number) {
  NameForms forms = name_forms(person);
  Node node = root_of(forms.surname, forms.suffix);
  for (const std::string& given : forms.given) {
    const auto [next, is_new] = children_[node].try_emplace(given, static_cast<Node>(children_.size()));
    const Node below = next->second;
    if (is_new) {
      children_.emplace_back();
      numbers_.push_back(kNone);
    }
    node = below;
  }
  if (numbers_[node] != kNone) return numbers_[node];
  numbers_[node] = number;
  names_.emplace(number, Name{std::move(forms), node});
  return number;
}

const NameTree::Node* NameTree::child(Node node, const std::string& given) const {
  const auto found = children_[node].find(given);
  return found == children_[node].end() ? nullptr : &found->second;
}

// Every name on the ways down that say the given names, or less, one by one.
void NameTree::add_prefixes(Node node, const std::vector<std::string>& given, std::size_t at,
                            std::vector<std::uint32_t>& found) const {
  if (numbers_[node] != kNone) found.push_back(numbers_[node]);
  if (at == given.size() || children_[node].empty()) return;
  if (const Node* next = child(node, given[at])) add_prefixes(*next, given, at + 1, found);
  for (const std::string& less : less_precise_given_names(given[at])) {
    const Node* next = less == given[at] ? nullptr : child(node, less);
    if (next) add_prefixes(*next, given, at + 1, found);
  }
}

std::vector<std::uint32_t> NameTree::directly_refined(const Name& name) const {
  const NameForms& forms = name.forms;
  std::vector<std::uint32_t> found;
  for (const std::string& surname : std::set<std::string>{forms.surname, forms.bare_surname}) {
    for (const std::string& suffix : std::set<std::string>{forms.suffix, ""}) {
      const auto root = roots_.find({surname, suffix});
      if (root != roots_.end()) add_prefixes(root->second, forms.given, 0, found);
    }
  }
  std::erase(found, numbers_[name.node]);
  return found;
}

std::map<std::uint32_t, std::vector<std::uint32_t>> NameTree::refined() const {
  std::map<std::uint32_t, std::vector<std::uint32_t>> direct;
  for (const auto& [number, name] : names_) direct.emplace(number, directly_refined(name));
  std::map<std::uint32_t, std::vector<std::uint32_t>> all;
  for (const auto& [number, first] : direct) {
    std::set<std::uint32_t> reached(first.begin(), first.end());
    std::vector<std::uint32_t> open = first;
    while (!open.empty()) {
      const std::uint32_t at = open.back();
      open.pop_back();
      for (const std::uint32_t next : direct.at(at))
        if (next != number && reached.insert(next).second) open.push_back(next);
    }
    all[number].assign(reached.begin(), reached.end());
  }
  return all;
}

}  // namespace gainsay
