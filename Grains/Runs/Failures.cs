using System.Net.Sockets;
using Orleans.Storage;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>Tells failures of the cluster from those of the belt.</summary>
internal static class Failures
{
    /// <summary>Whether what failed may go well when it is done again on the silos that are left.</summary>
    public static bool ArePassing(Exception exception) => exception
        is PassingFailureException or TimeoutException or OperationCanceledException or OrleansException or IOException or SocketException
        && exception is not InconsistentStateException;
}
