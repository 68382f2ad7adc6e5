// Two folders: which article of the one is told of together with which of the other.
#pragma once

#include <string>
#include <vector>

#include "text/metadata.hpp"

namespace gainsay {

// What was read below one folder.
struct Folder {
  std::string path;  // as named
  std::vector<Metadata> articles;

  // The article's path without the folder's.
  std::string inside(const Metadata& article) const;

  // For people: the folder's own name, or all of its path where `other` has the same name.
  std::string name_beside(const Folder& other) const;
};

struct ArticlePairing {
  struct Pair {
    const Metadata* left = nullptr;
    const Metadata* right = nullptr;
  };
  std::vector<Pair> pairs;                   // sorted by the left path
  std::vector<const Metadata*> only_left, only_right;  // sorted by path
};

// By id, where exactly one article of each side has it; else by the path inside the folder, unless both declare an id
// and another one; else by story, where exactly one article of each side is left with it. The folders must outlive the
// pairing.
ArticlePairing pair_articles(const Folder& left, const Folder& right);

}  // namespace gainsay
