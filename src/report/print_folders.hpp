// Printers of two folders compared article by article.
#pragma once

#include <string>

#include "check/compare_folders.hpp"
#include "report/print.hpp"

namespace gainsay {

struct FolderDiffOptions {
  DiffContext context = DiffContext::differences;
  Colour colour = Colour::plain;
  QuoteOptions quoting;
};

// The diffs of all pairs that differ, the articles without a partner, and a line of counts.
std::string print_folder_diff(const FolderComparison& comparison, const FolderDiffOptions& options);

// A line with its counts for each pair that differs, the articles without a partner, and a line of counts.
std::string print_folder_stat(const FolderComparison& comparison, DiffContext context);

// "toll.txt: 1 update": the same of two articles.
std::string print_article_stat(const Report& report, const Metadata& left, const Metadata& right);

// A row a claim of the pairs, one pair after the other, with the verdicts of its own pair.
std::string print_folder_csv(const FolderComparison& comparison, const QuoteOptions& quoting);

// A line for each article without a partner, and for each pair of which one could not be read.
std::string unpaired_lines(const FolderComparison& comparison);

}  // namespace gainsay
