// Names of persons, kept so that those which one refines are found without looking at the others. For compare/ only.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "values/name_forms.hpp"

namespace gainsay {

class NameTree {
 public:
  // The number under which an equal name is known, else `number`, under which this one is known from now on.
  std::uint32_t add(const PersonValue& person, std::uint32_t number);

  // By number: the numbers of all other names that the name refines, directly or through others, ascending.
  std::map<std::uint32_t, std::vector<std::uint32_t>> refined() const;

 private:
  using Node = std::uint32_t;
  struct Name {
    NameForms forms;
    Node node;
  };

  Node root_of(const std::string& surname, const std::string& suffix);
  const Node* child(Node node, const std::string& given) const;
  void add_prefixes(Node node, const std::vector<std::string>& given, std::size_t at,
                    std::vector<std::uint32_t>& found) const;
  std::vector<std::uint32_t> directly_refined(const Name& name) const;

  std::map<std::pair<std::string, std::string>, Node> roots_;              // (surname, suffix)
  std::vector<std::unordered_map<std::string, Node>> children_;            // by node: given name → node
  std::vector<std::uint32_t> numbers_;                                     // by node; none where no name ends
  std::map<std::uint32_t, Name> names_;                                    // by number
};

}  // namespace gainsay
