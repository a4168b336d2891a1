;; Multiplies texts with a matrix of 4-bit weights in blocks of 32, each with its own scale.
;; Made into multiply.wasm by wat2wasm of the npm package wabt 1.0.x: wat2wasm multiply.wat -o multiply.wasm
(module
  (import "env" "memory" (memory 1))
  (func (export "multiply")
    ;; weights: 16 bytes a block, the even ones in the low halves of the bytes, plus 8; scales: f32 a block
    (param $weights i32) (param $scales i32)
    ;; numbers: 32 i16 a block and token, the even ones first; numberScales: f32 a block and token; block after block
    (param $numbers i32) (param $numberScales i32)
    ;; sums: room for 16 bytes a token; out: f32, row after row of each token; bias: f32 a row
    (param $sums i32) (param $out i32) (param $bias i32)
    (param $rows i32) (param $blocks i32) (param $tokens i32)
    (local $row i32) (local $block i32) (local $token i32)
    (local $x i32) (local $xScale i32) (local $sum i32) (local $target i32)
    (local $packed v128) (local $scale v128) (local $total v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $row (i32.const 0))
    (loop $eachRow
      (memory.fill (local.get $sums) (i32.const 0) (i32.shl (local.get $tokens) (i32.const 4)))
      (local.set $x (local.get $numbers))
      (local.set $xScale (local.get $numberScales))
      (local.set $block (local.get $blocks))
      (loop $eachBlock
        (local.set $packed (v128.load (local.get $weights)))
        (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
        (local.set $total
          (i8x16.sub
            (v128.and (local.get $packed) (v128.const i8x16 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15))
            (v128.const i8x16 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8)))
        (local.set $packed
          (i8x16.sub
            (i8x16.shr_u (local.get $packed) (i32.const 4))
            (v128.const i8x16 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8)))
        (local.set $a (i16x8.extend_low_i8x16_s (local.get $total)))
        (local.set $b (i16x8.extend_high_i8x16_s (local.get $total)))
        (local.set $c (i16x8.extend_low_i8x16_s (local.get $packed)))
        (local.set $d (i16x8.extend_high_i8x16_s (local.get $packed)))
        (local.set $scale (v128.load32_splat (local.get $scales)))
        (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
        (local.set $sum (local.get $sums))
        (local.set $token (local.get $tokens))
        (loop $eachToken
          (v128.store (local.get $sum)
            (f32x4.add
              (v128.load (local.get $sum))
              (f32x4.mul
                (f32x4.mul (local.get $scale) (v128.load32_splat (local.get $xScale)))
                (f32x4.convert_i32x4_s
                  (i32x4.add
                    (i32x4.add
                      (i32x4.dot_i16x8_s (local.get $a) (v128.load (local.get $x)))
                      (i32x4.dot_i16x8_s (local.get $b) (v128.load offset=16 (local.get $x))))
                    (i32x4.add
                      (i32x4.dot_i16x8_s (local.get $c) (v128.load offset=32 (local.get $x)))
                      (i32x4.dot_i16x8_s (local.get $d) (v128.load offset=48 (local.get $x)))))))))
          (local.set $x (i32.add (local.get $x) (i32.const 64)))
          (local.set $xScale (i32.add (local.get $xScale) (i32.const 4)))
          (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
          (local.set $token (i32.sub (local.get $token) (i32.const 1)))
          (br_if $eachToken (local.get $token)))
        (local.set $block (i32.sub (local.get $block) (i32.const 1)))
        (br_if $eachBlock (local.get $block)))
      (local.set $sum (local.get $sums))
      (local.set $target (i32.add (local.get $out) (i32.shl (local.get $row) (i32.const 2))))
      (local.set $token (local.get $tokens))
      (loop $eachToken
        (local.set $total (v128.load (local.get $sum)))
        (f32.store (local.get $target)
          (f32.add
            (f32.load (local.get $bias))
            (f32.add
              (f32.add (f32x4.extract_lane 0 (local.get $total)) (f32x4.extract_lane 1 (local.get $total)))
              (f32.add (f32x4.extract_lane 2 (local.get $total)) (f32x4.extract_lane 3 (local.get $total))))))
        (local.set $target (i32.add (local.get $target) (i32.shl (local.get $rows) (i32.const 2))))
        (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
        (local.set $token (i32.sub (local.get $token) (i32.const 1)))
        (br_if $eachToken (local.get $token)))
      (local.set $bias (i32.add (local.get $bias) (i32.const 4)))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br_if $eachRow (i32.lt_u (local.get $row) (local.get $rows))))))
