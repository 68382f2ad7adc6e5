// A great many claims: a row of 64 bytes each, over what they share, and the whole claim where somebody asks for it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "match/claim.hpp"
#include "support/diagnostic.hpp"
#include "support/prefetch.hpp"

namespace gainsay {

struct ClaimStore;

// What comparing looks at. Equal numbers of one store are equal things, and the other way round for all but times.
struct ClaimRow {
  std::uint64_t place = 0;      // of its line in the input, or of the claim in the store
  std::uint64_t line_hash = 0;  // of the line in the stream
  std::uint32_t line_size = 0;
  std::uint32_t input = 0;
  std::uint32_t article = 0, fact = 0, key = 0, value = 0, scope = 0, speaker = 0, as_of = 0;
  std::uint32_t begin = 0;  // of the mention, in bytes
  std::uint32_t slot = 0;
  Polarity polarity : 8 = Polarity::asserted;
  Certainty certainty : 8 = Certainty::sure;
  bool is_correction : 1 = false;
  bool is_guessed : 1 = false;
  bool is_suppressed : 1 = false;
};

// A sequence of claims. Copies share what is large. Whole claims that were asked for stay where they are as long as this
// does and nothing is withheld; asking for them is for one thread at a time.
class Claims {
 public:
  Claims();
  explicit Claims(std::vector<Claim> claims);  // as they stand
  ~Claims();
  Claims(const Claims& other);
  Claims& operator=(const Claims& other);
  Claims(Claims&& other) noexcept;
  Claims& operator=(Claims&& other) noexcept;

  std::size_t size() const { return rows_.size(); }
  bool empty() const { return rows_.empty(); }
  const Claim& operator[](std::size_t index) const;
  const Claim& at(std::size_t index) const;

  // The claim, made anew: for those who look at all of them, one after the other.
  Claim whole(std::size_t index) const;

  // Its canonical line, without a line end: of the claim whole(), and mostly as it was kept.
  std::string line(std::size_t index) const;

  // Parts of a claim, for which it need not be made.
  std::string_view fact(std::size_t index) const;
  std::string_view slot(std::size_t index) const;
  std::string_view article(std::size_t index) const;
  std::string_view speaker(std::size_t index) const;
  const std::vector<KeyPart>& key(std::size_t index) const;
  const Value& value(std::size_t index) const;
  const std::string& value_in_words(std::size_t index) const;  // for people
  const std::vector<std::string>& scope_words(std::size_t index) const;
  const std::optional<Timestamp>& as_of(std::size_t index) const;
  const ClaimRow& row(std::size_t index) const { return rows_[index]; }

  // Above all numbers of articles that rows have.
  std::size_t article_numbers() const;

  // That the rows of these will be asked for next.
  void expect(const std::vector<std::size_t>& indices) const {
    for (const std::size_t index : indices) prefetch(&rows_[index]);
  }

  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Claim;
    using difference_type = std::ptrdiff_t;
    using pointer = const Claim*;
    using reference = const Claim&;

    Iterator(const Claims& claims, std::size_t index) : claims_(&claims), index_(index) {}
    reference operator*() const { return (*claims_)[index_]; }
    pointer operator->() const { return &**this; }
    Iterator& operator++() {
      ++index_;
      return *this;
    }
    bool operator==(const Iterator& other) const { return index_ == other.index_; }

   private:
    const Claims* claims_;
    std::size_t index_;
  };
  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, size()}; }

  // Those of these indices, in that order, and no others.
  Claims chosen(const std::vector<std::size_t>& indices) const;

  // Drops those of other facts.
  void keep_facts(const std::set<std::string>& ids);

  // Mentions and sentences of these articles are gone from now on; of all where so said.
  void withhold_words_of(const std::set<std::string_view>& articles);
  void withhold_all_words();

  // What kept claims from being made: a file that was changed while it was compared. Such claims have no words.
  const Diagnostics& problems() const;

  // For compare/ only.
  explicit Claims(std::shared_ptr<ClaimStore> store);
  ClaimStore& store() { return *store_; }
  const ClaimStore& store() const { return *store_; }
  std::vector<ClaimRow>& rows() {
    made_.clear();
    return rows_;
  }
  const std::vector<ClaimRow>& rows() const { return rows_; }

 private:
  bool is_withheld(const ClaimRow& row) const;

  std::shared_ptr<ClaimStore> store_;
  std::vector<ClaimRow> rows_;
  std::vector<bool> withheld_;  // by the number of the article; shorter where none of the rest is
  bool withholds_all_ = false;
  mutable std::vector<std::unique_ptr<const Claim>> made_;  // by index; empty while none was asked for
};

}  // namespace gainsay
