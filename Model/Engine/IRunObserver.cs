namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Watches a run in this process. Watching changes nothing.</summary>
public interface IRunObserver
{
    /// <summary>A tick was closed; entities may be read, never changed, until this returns.</summary>
    void TickClosed(int tick, LocalEngine engine);
}
