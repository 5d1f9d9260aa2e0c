// libyaml's event parser, https://pyyaml.org/wiki/LibYAML
#ifndef BIASDIFF_YAML_SHIM_H
#define BIASDIFF_YAML_SHIM_H
#include <yaml.h>
#endif
