#include "kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// The bodies are in one file that is compiled once for each kind of processor.
#define JOIN2(a, b) a##b
#define JOIN(a, b) JOIN2(a, b)

#if defined(__x86_64__)

#define LANES 4
#define NAME(x) JOIN(x, _baseline)
#define TARGET
#include "kernels.inc"
#undef LANES
#undef NAME
#undef TARGET

#define LANES 8
#define NAME(x) JOIN(x, _avx2)
#define TARGET __attribute__((target("avx2")))
#include "kernels.inc"
#undef LANES
#undef NAME
#undef TARGET

#define LANES 16
#define NAME(x) JOIN(x, _avx512)
#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2"), min_vector_width(512)))
#include "kernels.inc"
#undef LANES
#undef NAME
#undef TARGET

static int level(void) {
    static int known = -1;
    int found = __atomic_load_n(&known, __ATOMIC_RELAXED);
    if (found < 0) {
        __builtin_cpu_init();
        found = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
                        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
                        && __builtin_cpu_supports("avx512vnni")
                    ? 2
                : __builtin_cpu_supports("avx2") ? 1
                                                 : 0;
        __atomic_store_n(&known, found, __ATOMIC_RELAXED);
    }
    return found;
}

#define CHOOSE(call, ...)                      \
    switch (level()) {                         \
    case 2: return call##_avx512(__VA_ARGS__); \
    case 1: return call##_avx2(__VA_ARGS__);   \
    default: return call##_baseline(__VA_ARGS__); \
    }

#else

#define LANES 4
#define NAME(x) JOIN(x, _baseline)
#define TARGET
#include "kernels.inc"
#define CHOOSE(call, ...) return call##_baseline(__VA_ARGS__);

#endif

void kernel_product(const float *x, long ldx, const float *w, const float *bias, float *y, long ldy, long n, long in,
                    long out, int add) {
    CHOOSE(product, x, ldx, w, bias, y, ldy, n, in, out, add)
}

void kernel_outer_sum(const float *x, long ldx, const float *dy, long lddy, float *dw, long n, long in, long out) {
    CHOOSE(outer_sum, x, ldx, dy, lddy, dw, n, in, out)
}

void kernel_quantise(const float *x, long ldx, int16_t *q, float *scales, long n, long in) {
    CHOOSE(quantise, x, ldx, q, scales, n, in)
}

void kernel_product_whole(const int16_t *q, const float *row_scales, const int16_t *packed, const float *column_scales,
                          const float *bias, float *y, long n, long in, long padded, int add) {
    CHOOSE(product_whole, q, row_scales, packed, column_scales, bias, y, n, in, padded, add)
}

void kernel_pack(const float *w, int16_t *packed, float *scales, long in, long out, long padded) {
    for (long j = 0; j < padded; j++) {
        float most = 0;
        for (long k = 0; j < out && k < in; k++) {
            float size = __builtin_fabsf(w[k * out + j]);
            most = size > most ? size : most;
        }
        scales[j] = most / 2047;
        for (long k = 0; k < in; k++) {
            float value = most > 0 ? w[k * out + j] * (2047 / most) : 0;
            packed[(k / 2 * padded + j) * 2 + k % 2] = (int16_t)(value < 0 ? value - 0.5f : value + 0.5f);
        }
    }
}

void kernel_add_row(const int8_t *row, float scale, float *y, long width) { CHOOSE(add_row, row, scale, y, width) }

void kernel_add(const float *x, float a, float *y, long count) { CHOOSE(add, x, a, y, count) }

float kernel_dot(const float *x, const float *y, long count) { CHOOSE(dot, x, y, count) }

long kernel_best(const float *x, long count) { CHOOSE(best, x, count) }

void kernel_rectify(float *x, long count) { CHOOSE(rectify, x, count) }

void kernel_exp(float *x, long count) { CHOOSE(exponential, x, count) }

void kernel_recur(const float *u, long ldu, const float *v, float *h, long ldh, float *c, long n, long width,
                  long step) {
    CHOOSE(recur, u, ldu, v, h, ldh, c, n, width, step)
}

void kernel_recur_back(const float *u, long ldu, const float *v, const float *c, const float *dh, long lddh, float *du,
                       long lddu, float *dv, long n, long width, long step) {
    CHOOSE(recur_back, u, ldu, v, c, dh, lddh, du, lddu, dv, n, width, step)
}

void kernel_adam(float *w, float *g, float *m, float *s, long count, float rate, float beta1, float beta2,
                 float correction1, float correction2, float epsilon, float decay) {
    CHOOSE(adam, w, g, m, s, count, rate, beta1, beta2, correction1, correction2, epsilon, decay)
}
