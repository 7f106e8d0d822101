namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Seeds of one run. The population has its own and does not change over replications.</summary>
/// <param name="Nature">Tastes, fads, need, choice, delivery, returns: the same for every policy under one seed.</param>
/// <param name="Behaviour">Chance within decisions and their execution.</param>
public readonly record struct RunSeeds(ulong Nature, ulong Behaviour);
