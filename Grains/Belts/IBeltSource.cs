using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Belts;

/// <summary>Makes belts from requests. Each silo has one and makes the belt of a run once.</summary>
public interface IBeltSource
{
    /// <summary>Makes the belt; equal requests give equal belts on any machine.</summary>
    RunnableBelt Open(RunRequest request);

    /// <summary>The request of a run that is changed under way.</summary>
    /// <param name="request">The request so far.</param>
    /// <param name="intervention">The change, see <see cref="IRunGrain.Intervene"/>.</param>
    /// <param name="tick">The next tick: nothing before it may change.</param>
    /// <exception cref="FormatException">The change is at fault; the message says how.</exception>
    RunRequest Intervene(RunRequest request, string intervention, int tick)
        => throw new FormatException("This belt has no settings that could be changed.");
}
