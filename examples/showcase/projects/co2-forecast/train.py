"""Forecasts weekly CO2 at Mauna Loa one year ahead, measures it, and writes evidence/.

Debian 12: apt-get install python3-statsmodels && /usr/bin/python3 train.py
No network; the series comes with statsmodels. With the versions of requirements.txt on one machine the
output is the same, byte for byte, on every run: nothing is drawn without a seed, and nothing that
depends on the clock is written. Another BLAS may change the last digits. Takes about two minutes.

Backtest with a rolling origin. Each fold forecasts 52 weeks from one origin, fitted on all weeks
before it. Origins lie 65 weeks (a year and a quarter) apart, so that they fall in all four seasons
and no week is scored twice; the 13 weeks between two folds are not scored. The model is chosen on
eight validation folds (1982 to 1992); the eight test folds come after them (1992 to 2001).

MASE: the mean absolute error divided by the mean absolute difference between a week and the week
52 weeks earlier (Hyndman and Koehler, 2006), taken over the training part of the first test fold,
where both weeks were measured. The same scale is used for every fold and model.

Missing weeks: the structural model, the harmonic regression and the ARIMA skip them. The two naive
models and Holt-Winters need every week; there a gap is filled by a straight line between its ends,
within the training part only. Missing weeks are never scored.
"""
import os

# One thread, set before NumPy is loaded: the order of sums, and so the last digit, stays the same.
os.environ['OMP_NUM_THREADS'] = os.environ['OPENBLAS_NUM_THREADS'] = '1'

import json
import platform
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import scipy
import statsmodels
import statsmodels.api as sm
from statsmodels.datasets import co2
from statsmodels.tsa.holtwinters import ExponentialSmoothing

HORIZON, STEP, FOLDS, SEASON = 52, 65, 8, 52
YEAR = 365.25 / 7          # weeks in a year, for the smooth seasonal waves
WAVES = 4                  # waves of 1, 1/2, 1/3 and 1/4 year
RECENT = 520               # weeks, for the models that look at ten years only
LEVEL, SEED, RESAMPLES = 0.95, 0, 2000
GROUPS = [(1, 4), (5, 13), (14, 26), (27, 39), (40, 52)]    # weeks ahead
EVIDENCE = Path(__file__).resolve().parent / 'evidence'

# Every model takes the weeks before the origin (gaps are NaN) and gives
# (forecast, low, high, converged); low and high are None where a model has no interval of its own.


def seasonal_naive(train):
    """The value of the same week a year ago."""
    return train.interpolate().to_numpy()[-SEASON:], None, None, True


def seasonal_naive_drift(train):
    """A year ago plus the mean yearly growth of the last five years."""
    y = train.interpolate().to_numpy()
    growth = (y[-SEASON:].mean() - y[-6 * SEASON:-5 * SEASON].mean()) / 5
    return y[-SEASON:] + growth, None, None, True


def waves(weeks):
    return np.column_stack([wave(2 * np.pi * k * weeks / YEAR)
                            for k in range(1, WAVES + 1) for wave in (np.sin, np.cos)])


def harmonic_regression(train):
    """Least squares on ten years: a straight line and the seasonal waves. Errors taken as independent."""
    n = len(train)
    weeks = np.arange(n + HORIZON)
    X = np.column_stack([np.ones(n + HORIZON), weeks, waves(weeks)])
    used = (weeks[:n] >= n - RECENT) & train.notna().to_numpy()
    fitted = sm.OLS(train.to_numpy()[used], X[:n][used]).fit()
    frame = fitted.get_prediction(X[n:]).summary_frame(alpha=1 - LEVEL)
    return frame['mean'].to_numpy(), frame['obs_ci_lower'].to_numpy(), frame['obs_ci_upper'].to_numpy(), True


def holt_winters(train):
    model = ExponentialSmoothing(train.interpolate().to_numpy(), trend='add', seasonal='add',
                                 seasonal_periods=SEASON, initialization_method='estimated')
    fitted = model.fit()
    return fitted.forecast(HORIZON), None, None, bool(fitted.mle_retvals.success)


def likelihood(model, X=None):
    fitted = model.fit(disp=0, maxiter=500)
    ahead = fitted.get_forecast(HORIZON) if X is None else fitted.get_forecast(HORIZON, exog=X)
    low, high = ahead.conf_int(alpha=1 - LEVEL).T
    return ahead.predicted_mean, low, high, bool(fitted.mle_retvals['converged'])


def arima_harmonic(train):
    """ARIMA(1,1,1) with drift, around the seasonal waves."""
    X = waves(np.arange(len(train) + HORIZON))
    model = sm.tsa.SARIMAX(train.to_numpy(), exog=X[:len(train)], order=(1, 1, 1), trend='c')
    return likelihood(model, X[len(train):])


def structural_model(train, season=True, moving_season=True, memory=1):
    """Level and slope that drift, seasonal waves that may change, and a residue that fades (AR 1)."""
    parts = {'freq_seasonal': [{'period': YEAR, 'harmonics': WAVES}],
             'stochastic_freq_seasonal': [moving_season]} if season else {}
    return sm.tsa.UnobservedComponents(train.to_numpy(), level='local linear trend', autoregressive=memory, **parts)


def structural(train, **parts):
    return likelihood(structural_model(train, **parts))


def structural_parameters(train):
    """What the likelihood estimated: five variances and the AR coefficient."""
    model = structural_model(train)
    values = model.fit(disp=0, maxiter=500).params
    return {'count': len(values), 'values': dict(zip(model.param_names, values))}


MODELS = {'seasonalNaive': seasonal_naive, 'seasonalNaiveDrift': seasonal_naive_drift,
          'harmonicRegression': harmonic_regression, 'holtWinters': holt_winters,
          'arimaHarmonic': arima_harmonic, 'structural': structural}

# What the structural model loses when one part is taken away. Measured on the test folds, after the
# choice; nothing was changed because of it.
ABLATIONS = {'withoutSeason': lambda train: structural(train, season=False),
             'fixedSeason': lambda train: structural(train, moving_season=False),
             'withoutMemory': lambda train: structural(train, memory=None),
             'lastTenYearsOnly': lambda train: structural(train[-RECENT:])}


def origins(n):
    """First week of each fold, oldest first: eight for validation, then eight for the test."""
    starts = [n - HORIZON - STEP * back for back in reversed(range(2 * FOLDS))]
    return starts[:FOLDS], starts[FOLDS:]


def backtest(series, model, starts):
    """One row per fold and week ahead. Arrays of shape (folds, 52)."""
    actual = np.array([series.to_numpy()[s:s + HORIZON] for s in starts])
    results = [model(series[:s]) for s in starts]
    forecast = np.array([r[0] for r in results])
    low, high = (np.array([r[i] for r in results]) if results[0][i] is not None else None for i in (1, 2))
    return {'actual': actual, 'forecast': forecast, 'low': low, 'high': high,
            'converged': sum(r[3] for r in results), 'fits': len(results)}


def errors(run):
    return (run['forecast'] - run['actual'])[~np.isnan(run['actual'])]


def coverage(run, rows=slice(None), columns=slice(None)):
    if run['low'] is None:
        return None
    actual, low, high = (run[key][rows, columns] for key in ('actual', 'low', 'high'))
    k, n = int(((actual >= low) & (actual <= high)).sum()), int((~np.isnan(actual)).sum())
    return {'k': k, 'n': n, 'observed': k / n, 'nominal': LEVEL}


def pooled(run, scale):
    e = errors(run)
    return {'n': len(e), 'mae': np.abs(e).mean(), 'rmse': np.sqrt((e ** 2).mean()), 'mase': np.abs(e).mean() / scale,
            'meanError': e.mean(), 'maxError': np.abs(e).max(), 'coverage': coverage(run),
            'foldMae': list(np.nanmean(np.abs(run['forecast'] - run['actual']), axis=1)),
            'fits': run['fits'], 'converged': run['converged']}


def by_horizon(run, scale):
    report = []
    for first, last in GROUPS:
        columns = slice(first - 1, last)
        e = (run['forecast'] - run['actual'])[:, columns]
        inside = coverage(run, columns=columns)
        row = {'from': first, 'h': last, 'n': int((~np.isnan(e)).sum()), 'mae': np.nanmean(np.abs(e)),
               'mase': np.nanmean(np.abs(e)) / scale}
        if inside:
            row.update(coverage=inside['observed'], covered=inside['k'],
                       meanWidth=(run['high'] - run['low'])[:, columns].mean())
        report.append(row)
    return report


def day(series, week):
    return str(series.index[week].date())


def fold_list(series, run, starts):
    e = run['forecast'] - run['actual']
    return [{'trainTo': day(series, s - 1), 'testFrom': day(series, s), 'testTo': day(series, s + HORIZON - 1),
             'trainWeeks': int(series[:s].notna().sum()), 'n': int((~np.isnan(e[i])).sum()),
             'mae': np.nanmean(np.abs(e[i])), 'meanError': np.nanmean(e[i]), 'maxError': np.nanmax(np.abs(e[i])),
             'covered': coverage(run, rows=i)['k'] if run['low'] is not None else None} for i, s in enumerate(starts)]


def fold_bootstrap(runs, name, against=None):
    """Draws whole folds with replacement, since errors within a fold go together."""
    maes = lambda key: np.nanmean(np.abs(runs[key]['forecast'] - runs[key]['actual']), axis=1)
    return bootstrap(maes(name) - (maes(against) if against else 0))


def coverage_bootstrap(run):
    """The same for the share of weeks inside the interval; the test folds have no missing week."""
    return bootstrap(np.array([coverage(run, rows=i)['observed'] for i in range(len(run['actual']))]))


def bootstrap(values):
    drawn = np.random.default_rng(SEED).integers(0, len(values), (RESAMPLES, len(values)))
    low, high = np.percentile(values[drawn].mean(axis=1), [2.5, 97.5])
    return {'value': values.mean(), 'low': low, 'high': high, 'level': LEVEL, 'method': 'bootstrap-percentile',
            'resamples': RESAMPLES, 'resampled': 'folds', 'folds': len(values)}


def shown(runs, final):
    """The headline and the differences, in the form in which the manifest reads them."""
    n = len(errors(runs[final]))
    bounds = lambda report, *more: {key: report[key] for key in ('low', 'high', 'level', 'method', *more)}
    headline, held = fold_bootstrap(runs, final), coverage_bootstrap(runs[final])
    against = {name: fold_bootstrap(runs, final, name) for name in runs if name != final}
    return {'mae': {'value': headline['value'], 'n': n, 'ci': bounds(headline, 'resamples')},
            'coverage': {'value': held['value'], 'n': n, 'ci': bounds(held, 'resamples')},
            'comparison': {name: {'difference': report['value'], 'ci': bounds(report), 'n': n}
                           for name, report in against.items()}}


def same_side(run):
    """Folds whose error is mostly of one sign, and where the misses of the interval lie."""
    e = run['forecast'] - run['actual']
    share = (e > 0).mean(axis=1)
    outside = (run['actual'] < run['low']) | (run['actual'] > run['high'])
    return {'weeksTooHigh': int((e > 0).sum()), 'weeksTooLow': int((e < 0).sum()), 'n': e.size,
            'foldsNinetyPercentOneSide': int(((share >= 0.9) | (share <= 0.1)).sum()),
            'weeksOffByMoreThanOnePpm': int((np.abs(e) > 1).sum()),
            'missesAbove': int((run['actual'] > run['high']).sum()),
            'missesBelow': int((run['actual'] < run['low']).sum()),
            'missesPerFold': outside.sum(axis=1).tolist()}


def season_slices(series, run, starts, scale):
    """Error of the weeks of each calendar quarter."""
    quarter = np.array([series.index[s:s + HORIZON].quarter for s in starts])
    e = run['forecast'] - run['actual']
    return [{'quarter': int(q), 'n': int((quarter == q).sum()), 'mae': np.abs(e[quarter == q]).mean(),
             'mase': np.abs(e[quarter == q]).mean() / scale, 'meanError': e[quarter == q].mean()}
            for q in (1, 2, 3, 4)]


def last_folds(series, run, starts, count=3):
    """Points of the last folds; the unscored weeks between them carry the measured value alone."""
    points = [{'t': day(series, week), 'actual': series.iloc[week]} for week in range(starts[-count], len(series))]
    for fold in range(len(starts) - count, len(starts)):
        for week in range(HORIZON):
            points[starts[fold] - starts[-count] + week].update(
                forecast=run['forecast'][fold, week], lo=run['low'][fold, week], hi=run['high'][fold, week])
    return {'unit': 'ppmv', 'nominalCoverage': LEVEL, 'folds': count, 'weeksAhead': HORIZON, 'points': points}


def describe(series):
    gap = series.isna()
    runs = gap.groupby((gap != gap.shift()).cumsum()).sum()
    start = pd.to_datetime(pd.read_csv(Path(co2.__file__).parent / 'co2.csv')['date'].astype(str))
    return {'weeks': len(series), 'observed': int(series.notna().sum()), 'missing': int(gap.sum()),
            'gaps': int((runs > 0).sum()), 'longestGapWeeks': int(runs.max()),
            'lastMissingWeek': day(series[gap], -1),
            'missingPerYear': {str(y): int(k) for y, k in gap.groupby(series.index.year).sum().items() if k},
            'from': day(series, 0), 'to': day(series, -1),
            'low': series.min(), 'high': series.max(),
            'datesInFileEqualIndex': bool((start.to_numpy() == series.index.to_numpy()).all())}


def part(series, first, last, n):
    return {'from': day(series, first), 'to': day(series, last), 'n': n}


def main():
    # Holt-Winters and the likelihood fits warn when they stop early; the file counts it instead.
    warnings.simplefilter('ignore')
    series = co2.load_pandas().data['co2']
    validation_starts, test_starts = origins(len(series))
    before = series[:test_starts[0]]
    lagged = (before - before.shift(SEASON)).abs().dropna()
    scale = lagged.mean()

    validation = {name: backtest(series, model, validation_starts) for name, model in MODELS.items()}
    mae = {name: float(np.abs(errors(run)).mean()) for name, run in validation.items()}
    ranking = sorted(mae, key=mae.get)
    final = ranking[0]

    test = {name: backtest(series, model, test_starts) for name, model in MODELS.items()}
    removed = {name: backtest(series, model, test_starts) for name, model in ABLATIONS.items()}
    chosen, base = test[final], np.abs(errors(test[final])).mean()
    fold_mae = {name: np.nanmean(np.abs(run['forecast'] - run['actual']), axis=1) for name, run in test.items()}
    first_train, last_week = series[:validation_starts[0]], validation_starts[-1] + HORIZON - 1
    report = {
        'dataset': 'statsmodels.datasets.co2: '
                   'Atmospheric CO2 from Continuous Air Samples at Mauna Loa Observatory, Hawaii',
        'versions': {'python': platform.python_version(), 'statsmodels': statsmodels.__version__,
                     'numpy': np.__version__, 'pandas': pd.__version__, 'scipy': scipy.__version__},
        'unit': 'ppmv',
        'data': describe(series),
        'design': {'horizonWeeks': HORIZON, 'weeksBetweenOrigins': STEP, 'foldsPerPart': FOLDS, 'window': 'expanding',
                   'selection': 'smallest mean absolute error over the validation folds'},
        'splits': {'train': part(series, 0, validation_starts[0] - 1, int(first_train.notna().sum())),
                   'validation': part(series, validation_starts[0], last_week, len(errors(validation[final]))),
                   'test': part(series, test_starts[0], test_starts[-1] + HORIZON - 1, len(errors(chosen)))},
        'maseScale': {'value': scale, 'lagWeeks': SEASON, 'pairs': len(lagged), 'to': day(before, -1)},
        'ranking': ranking, 'final': final,
        'validation': {name: pooled(run, scale) for name, run in validation.items()},
        'test': {name: pooled(run, scale) for name, run in test.items()},
        'interval': fold_bootstrap(test, final),
        'differences': {name: dict(fold_bootstrap(test, final, name),
                                   foldsBetter=int((fold_mae[final] < fold_mae[name]).sum()))
                        for name in MODELS if name != final},
        'folds': fold_list(series, chosen, test_starts),
        'validationFolds': fold_list(series, validation[final], validation_starts),
        'byHorizon': by_horizon(chosen, scale),
        'byHorizonSeasonalNaive': by_horizon(test['seasonalNaive'], scale),
        'byQuarter': season_slices(series, chosen, test_starts, scale),
        'ablations': {name: dict(pooled(run, scale), delta=np.abs(errors(run)).mean() - base)
                      for name, run in removed.items()},
        'parametersAtLastOrigin': structural_parameters(series[:test_starts[-1]]),
        'errorShape': same_side(chosen),
        'shown': shown(test, final),
    }
    EVIDENCE.mkdir(exist_ok=True)
    drawn = dict(last_folds(series, chosen, test_starts), backtest=report['folds'], byHorizon=report['byHorizon'])
    for name, content in (('metrics.json', report), ('series.json', drawn)):
        text = json.dumps(content, indent=1, allow_nan=False, default=lambda number: number.item())
        (EVIDENCE / name).write_text(text + '\n')


if __name__ == '__main__':
    main()
