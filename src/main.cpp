#include "cli/run.hpp"

int main(int argc, char** argv) { return gainsay::run(argc, argv); }
