// Inside match/: the values of a pack's own recognisers, added to those of an article.
#pragma once

#include "match/matcher.hpp"

namespace gainsay {

// What each expression finds inside one of the sentences, cutting no token. The mentions stay sorted. They are seen by
// facts that use their type alone: to these, what lies inside such a mention is part of it; see view_builder.hpp.
void add_recognised(const std::vector<Recogniser>& recognisers, SentenceNumbers sentences, ReadArticle& article);

}  // namespace gainsay
