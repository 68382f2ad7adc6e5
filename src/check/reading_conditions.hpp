// Inside check/: what the claims of a file depend on besides its bytes and the facts.
#pragma once

#include <optional>
#include <string>

#include "check/check.hpp"
#include "text/article_files.hpp"

namespace gainsay {

class ReadingConditions {
 public:
  // The options must outlive it.
  explicit ReadingConditions(const CheckOptions& options) : options_(options) {}

  // Equal texts: equal bytes of such a file give equal claims. What is said of the file's articles from outside, how they
  // are read, and under which policies; not the file's name.
  std::string of(const ArticleFile& file, const Policies& policies);

 private:
  const CheckOptions& options_;
  std::optional<Policies> policies_;  // of the last file, with their text: most files have the same
  std::string policies_text_;
};

}  // namespace gainsay
