using OrleansIndustrialBelt.Model.Scenarios.Writing;
using OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Writing;

public sealed class ParameterTableTests
{
    [Fact]
    public void Every_parameter_has_a_row() => Assert.Equal(
        """
        | key | unit | default | range | meaning |
        |---|---|---|---|---|
        | `name` |  | must be given |  | What the scenario is called. |
        | `run.days` | days | 180 | from 1 to 3650 |  |
        | `run.warmupDays` | days | 90 | from 0 to 3650 |  |
        | `run.seed` |  | 1 |  |  |
        | `run.start` |  | 0 |  |  |
        | `run.small` |  | 7 |  |  |
        | `policy` |  | market | traditional, market, semi-planned |  |
        | `learns` |  | true | true, false | Whether rooms learn. |
        | `lag` | hours | 1.5 | from 0 to 10 | How long to wait. |
        | `intensity` | share | none | from 0 to 1 |  |
        | `followers` | people | {lognormal: {median: 50000, logSd: 0.9}} | of 0 or more |  |
        | `hours` |  | [20, 21] | from 1 to 24 |  |
        | `weights` |  | none |  |  |
        | `classes.<name>.lines` |  | flexible: 2, traditional: 1 | from 1 to 100 |  |
        | `classes.<name>.leadTime` | hours | 24 |  |  |
        | `factories.<n>.id` |  | must be given |  |  |
        | `factories.<n>.class` |  | traditional |  |  |
        | `factories.<n>.capacity` |  | 100 | from 0 to 1000000 |  |
        | `factories.<n>.label` |  | none |  |  |
        | `factories.<n>.tags` |  | none |  |  |
        | `factories.<n>.stock.units` |  | 10 | from 0 to 1000 |  |
        | `factories.<n>.stock.age` |  | 0 |  |  |
        | `factories.<n>.spare.units` |  | 10 | from 0 to 1000 |  |
        | `factories.<n>.spare.age` |  | 0 |  |  |

        """,
        ParameterTable.Of<SampleOptions>());
}
