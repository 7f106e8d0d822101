using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation.Platforms;

/// <summary>A room's part of the views; see <see cref="Model.Platforms.Decisions.TrafficRule.Share"/>.</summary>
internal delegate long TrafficShare(long views, long weight, long sumOfWeights, int rooms, PlatformOptions options);

/// <summary>A room's weight; see <see cref="Model.Platforms.Decisions.TrafficRule.Weight"/>.</summary>
internal delegate double TrafficWeight(double score, double match, PlatformProfile platform);
