// Inside values/: how an article writes its words, small or with a capital. An ordinary word is no name because a
// sentence begins with it.
#pragma once

#include <string_view>

#include "text/folded_set.hpp"

namespace gainsay {

// The tokens must outlive it.
class WordUses {
 public:
  // Small in the text, in an address of the net or of mail, where nothing is capitalised, and with a capital inside a
  // sentence.
  void add_small(const Token& word) {
    Use& use = uses_[word];
    use.small = true;
    ++use.balance;
  }
  void add_in_address(const Token& word) { uses_[word].small = true; }
  void add_capital(const Token& word) { --uses_[word].balance; }

  // Whether it is written small anywhere, and whether more often than with a capital inside a sentence.
  bool is_ever_small(const FoldedWord& word) const {
    const auto found = uses_.find(word);
    return found != uses_.end() && found->second.small;
  }
  bool is_ordinary(const FoldedWord& word) const {
    const auto found = uses_.find(word);
    return found != uses_.end() && found->second.balance > 0;
  }

 private:
  struct Use {
    bool small = false;
    int balance = 0;  // times small, less those with a capital
  };

  FoldedMap<Use, std::string_view> uses_;
};

// Whether a token belongs to an address of the net or of mail, where nothing is capitalised.
bool is_in_address(std::string_view text, const Span& token);

}  // namespace gainsay
