using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Belts;

/// <summary>Makes belts from requests. Each silo has one and makes the belt of a run once.</summary>
public interface IBeltSource
{
    /// <summary>Makes the belt; equal requests give equal belts on any machine.</summary>
    RunnableBelt Open(RunRequest request);
}
