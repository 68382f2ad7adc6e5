#include <boost/test/unit_test.hpp>

#include "report/print_timex.hpp"

namespace gainsay {

BOOST_AUTO_TEST_SUITE(timex_lines)

BOOST_AUTO_TEST_CASE(places_count_code_points) {
  Article article;
  article.metadata.id = "mill";
  article.text = "Café: Friday";
  BOOST_TEST(print_timex(article, {{{7, 13}, TimexType::date, "2024-03-01", ""}}) ==
             "{\"doc\":\"mill\",\"begin\":6,\"end\":12,\"type\":\"DATE\",\"value\":\"2024-03-01\",\"mod\":null}\n");
}

BOOST_AUTO_TEST_CASE(an_article_without_id_goes_by_its_path) {
  Article article;
  article.metadata.path = "mill.txt";
  article.text = "late 1988";
  BOOST_TEST(print_timex(article, {{{0, 9}, TimexType::date, "1988", "END"}}) ==
             "{\"doc\":\"mill.txt\",\"begin\":0,\"end\":9,\"type\":\"DATE\",\"value\":\"1988\",\"mod\":\"END\"}\n");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
