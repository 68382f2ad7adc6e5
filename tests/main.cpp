#define BOOST_TEST_MODULE gainsay
#include <boost/test/unit_test.hpp>
