// Inside match/: the values of a pack's own recognisers, added to those of an article.
#pragma once

#include "match/matcher.hpp"

namespace gainsay {

// What each expression finds inside a sentence, from the begin of a token to the end of one. The mentions stay sorted;
// a value of another type that lies inside such a mention is part of it, and goes.
void add_recognised(const std::vector<Recogniser>& recognisers, ReadArticle& article);

}  // namespace gainsay
