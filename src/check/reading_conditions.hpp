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
  // Of the last file: most have the same.
  std::optional<Policies> policies_;
  FileSettings settings_;
  Named named_ = Named::as_file;
  std::string ending_, conditions_;
};

}  // namespace gainsay
