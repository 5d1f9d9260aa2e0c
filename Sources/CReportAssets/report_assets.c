#include "CReportAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "Assets/report.css"
};
static const unsigned char script[] = {
#embed "Assets/report.js"
};
static const unsigned char schema[] = {
#embed "Assets/biasdiff.schema.json"
};

const unsigned char *creport_bytes(enum creport_asset asset) {
  switch (asset) {
    case CREPORT_STYLE: return style;
    case CREPORT_SCRIPT: return script;
    case CREPORT_SCHEMA: return schema;
  }
  return schema;
}

size_t creport_size(enum creport_asset asset) {
  switch (asset) {
    case CREPORT_STYLE: return sizeof style;
    case CREPORT_SCRIPT: return sizeof script;
    case CREPORT_SCHEMA: return sizeof schema;
  }
  return 0;
}
