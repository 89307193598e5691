/**
 * AdaGrad with an L1 penalty: composite mirror descent with a diagonal metric (Duchi, Hazan & Singer 2011,
 * "Adaptive subgradient methods", section 5). As in Tsuruoka, Tsujii & Ananiadou 2009 ("Stochastic gradient descent
 * training for L1-regularized log-linear models") the penalty is not paid at every step but added up and paid
 * together, here for all weights at once.
 */
export class AdaGrad {
  /** `[row * width + column]` */
  readonly weights: Float32Array;
  /** A bit for each column of a row that may be other than 0: most rows have few or none. */
  readonly live: Uint32Array;
  readonly width: number;
  readonly #squares: Float32Array;
  readonly #rate: number;
  /** Where set, the only columns of each row that may be other than 0. */
  #support: Uint32Array | null = null;

  /** @param width at most 32 */
  constructor(rows: number, width: number, rate: number) {
    this.weights = new Float32Array(rows * width);
    this.live = new Uint32Array(rows);
    this.width = width;
    this.#squares = new Float32Array(rows * width);
    this.#rate = rate;
  }

  /** One step down the gradient in `count` columns of a row. */
  descend(row: number, columns: Uint8Array, gradients: Float64Array, count: number): void {
    const { weights } = this;
    const squares = this.#squares;
    const rate = this.#rate;
    const base = row * this.width;
    let live = this.live[row]!;
    const support = this.#support ? this.#support[row]! : -1;
    if (support === 0) return;
    for (let j = 0; j < count; j++) {
      if (!(support & (1 << columns[j]!))) continue;
      const at = base + columns[j]!;
      const gradient = gradients[j]!;
      const square = squares[at]! + gradient * gradient;
      squares[at] = square;
      weights[at]! -= (rate * gradient) / Math.sqrt(square + 1e-8);
      live |= 1 << columns[j]!;
    }
    this.live[row] = live;
  }

  /** Pays `penalty` × |weight|, summed over the steps since it was last paid. */
  shrink(penalty: number): void {
    const { weights, live, width } = this;
    for (let row = 0; row < live.length; row++) {
      let left = live[row]!;
      let kept = left;
      while (left) {
        const column = 31 - Math.clz32(left);
        left &= ~(1 << column);
        const at = row * width + column;
        const weight = weights[at]!;
        const cut = (this.#rate * penalty) / Math.sqrt(this.#squares[at]! + 1e-8);
        if (Math.abs(weight) > cut) weights[at] = weight - Math.sign(weight) * cut;
        else {
          weights[at] = 0;
          kept &= ~(1 << column);
        }
      }
      live[row] = kept;
    }
  }

  /**
   * Keeps the `count` weights whose loss would cost most and fixes them as the only ones: by w² × Σ g², the diagonal
   * estimate of the loss's rise (LeCun, Denker & Solla 1990, "Optimal brain damage").
   */
  prune(count: number): void {
    const cost = (at: number): number => this.weights[at]! ** 2 * this.#squares[at]!;
    const costs: number[] = [];
    for (let at = 0; at < this.weights.length; at++) if (this.weights[at] !== 0) costs.push(cost(at));
    const least = Float64Array.from(costs).sort()[Math.max(0, costs.length - count)] ?? 0;
    for (let at = 0; at < this.weights.length; at++) {
      if (this.weights[at] === 0 || cost(at) >= least) continue;
      this.weights[at] = 0;
      this.live[Math.floor(at / this.width)]! &= ~(1 << (at % this.width));
    }
    this.#support = this.live.slice();
  }
}
