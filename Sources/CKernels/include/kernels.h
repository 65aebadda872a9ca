// The few loops in which a small network spends its time: products of matrices, sums of rows, recurrences.
//
// They are in C because Swift cannot compile one function for several kinds of processor. Each kernel exists three
// times (baseline, AVX2, AVX-512), and the one for the machine at hand is chosen at the first call. Contraction to
// fused multiply-adds is off and every sum has one fixed order, so that all three give the same bits.
//
// Matrices are row-major. No pointer needs an alignment; outputs do not overlap inputs.
#ifndef KERNELS_H
#define KERNELS_H

#include <stdint.h>

#if __has_feature(assume_nonnull)
#pragma clang assume_nonnull begin
#endif

// y[n][out] = bias + x[n][in] * w[in][out]; with add != 0 the product is added to y instead, and bias is not read.
// ldx and ldy are the distances between rows of x and y, in numbers.
void kernel_product(const float *x, long ldx, const float *w, const float *_Nullable bias, float *y, long ldy,
                    long n, long in, long out, int add);

// The same with whole numbers, twice as fast: weights and inputs have 11 bits and a sign, so that no sum of up to 512
// products overflows, and every processor gives the same bits.

// Makes q[n][in] and one scale for each row from x[n][in]; x is about q * scale.
void kernel_quantise(const float *x, long ldx, int16_t *q, float *scales, long n, long in);

// Lays out w[in][out], for an even `in` of at most 512, as pairs of rows side by side, the columns filled up with zeros
// to `padded`, a multiple of 16; one scale for each column.
void kernel_pack(const float *w, int16_t *packed, float *scales, long in, long out, long padded);

// y[n][padded] = bias + q * packed, with the scales of the rows and of the columns; with add != 0 added to y instead.
void kernel_product_whole(const int16_t *q, const float *row_scales, const int16_t *packed, const float *column_scales,
                          const float *_Nullable bias, float *y, long n, long in, long padded, int add);

// dw[in][out] += transposed x[n][in] * dy[n][out].
void kernel_outer_sum(const float *x, long ldx, const float *dy, long lddy, float *dw, long n, long in, long out);

// y[width] += scale * row[width], for a row of bytes.
void kernel_add_row(const int8_t *row, float scale, float *y, long width);

// y[count] += a * x[count].
void kernel_add(const float *x, float a, float *y, long count);

// The scalar product of two vectors.
float kernel_dot(const float *x, const float *y, long count);

// The index of the largest of `count` numbers, the first of equals; count is at least 1.
long kernel_best(const float *x, long count);

// x[count] = max(x, 0).
void kernel_rectify(float *x, long count);

// x[count] = exp(x), within 2 units in the last place; below -87 it gives 0.
void kernel_exp(float *x, long count);

// One direction of a simple recurrent unit (Lei et al. 2018) over n words. `u` holds for each word the candidate, the
// forget gate, the reset gate and the highway, `width` numbers each; `v` the weights of the two gates on the last
// state, then their two biases. h[n][ldh] takes the output. With `c` the states and both gates are kept there for the
// way back, [n][3 * width]. step is 1 for left to right and -1 for right to left.
void kernel_recur(const float *u, long ldu, const float *v, float *h, long ldh, float *_Nullable c, long n, long width,
                  long step);

// The way back: dh[n][lddh] to du[n][lddu] and dv, which is added to.
void kernel_recur_back(const float *u, long ldu, const float *v, const float *c, const float *dh, long lddh, float *du,
                       long lddu, float *dv, long n, long width, long step);

// One step of Adam (Kingma and Ba 2015) with decoupled decay; g is cleared.
void kernel_adam(float *w, float *g, float *m, float *s, long count, float rate, float beta1, float beta2,
                 float correction1, float correction2, float epsilon, float decay);

#if __has_feature(assume_nonnull)
#pragma clang assume_nonnull end
#endif

#endif
