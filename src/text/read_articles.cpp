#include "text/read_articles.hpp"

#include "text/article_files.hpp"

namespace gainsay {

ReadSummary read_articles(const std::vector<std::string>& paths, const ReadOptions& options,
                          std::istream& standard_input, const ArticleSink& sink) {
  const auto read = [&](Portion portion) {
    open(portion, options);
    if (portion.problem) return article_of_problem(portion, options, sink);
    for (const ArticlePiece& piece : pieces_of(portion)) articles_of(piece, *portion.file, options, sink);
  };
  return list_article_files(paths, options, [&](const ArticleFilePtr& file) {
    portions_of(file, options, standard_input, read);
  });
}

}  // namespace gainsay
