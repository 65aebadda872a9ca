#ifndef DOSSIER_CUCHARDET_H
#define DOSSIER_CUCHARDET_H
#include <uchardet/uchardet.h>
#endif
