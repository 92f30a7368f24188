//! Time from the model to the finished bytes. Target: under 100 ms in a warm process.

use criterion::{Criterion, criterion_group, criterion_main};
use report::model::Report;
use std::hint::black_box;

fn render(criterion: &mut Criterion) {
    let model: Report = serde_json::from_str(include_str!("../tests/report/models/full.es.json"))
        .expect("the frozen model is valid");
    let mut group = criterion.benchmark_group("report");
    group.sample_size(30);
    group.bench_function("full example", |bencher| {
        bencher.iter(|| report::render(black_box(&model)).expect("the frozen model renders"));
    });
    group.finish();
}

criterion_group!(benches, render);
criterion_main!(benches);
